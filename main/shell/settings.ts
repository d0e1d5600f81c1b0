import type { BrowserWindowConstructorOptions, CustomScheme, WebPreferences } from 'electron'
import { PAGE_SCHEME } from './address'

/** How the page runs: sandboxed, isolated, and without a single power of Node's. */
export function webPreferences(preload: string, isPackaged: boolean): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    webSecurity: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    allowRunningInsecureContent: false,
    webviewTag: false,
    plugins: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
    // The built-in checker downloads its dictionaries.
    spellcheck: false,
    devTools: !isPackaged,
  }
}

export const PAGE_SCHEME_PRIVILEGES: CustomScheme = {
  scheme: PAGE_SCHEME,
  privileges: {
    standard: true,
    secure: true,
    supportFetchAPI: true,
    codeCache: true,
    bypassCSP: false,
    allowServiceWorkers: false,
    corsEnabled: false,
    stream: false,
  },
}

export const WINDOW_FRAME = {
  minWidth: 800,
  minHeight: 560,
  show: false,
} as const satisfies BrowserWindowConstructorOptions

/** The canvas colour, so that a window does not flash before its page is there. */
export const CANVAS = { light: '#F4F5F8', dark: '#0F1525' } as const
