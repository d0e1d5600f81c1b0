import { BrowserWindow, nativeTheme, screen } from 'electron'
import { PAGE_ADDRESS } from './address'
import { windowBounds } from './bounds'
import type { PreferenceFile } from './preferences'
import { restartLimit } from './restart-limit'
import { CANVAS, webPreferences, WINDOW_FRAME } from './settings'

interface WindowPowers {
  preload: string
  isPackaged: boolean
  preferences: PreferenceFile
  log: (line: string) => void
}

/** Opens the window where it was left, and shows it once its page can be seen. */
export function openWindow({ preload, isPackaged, preferences, log }: WindowPowers): BrowserWindow {
  const remembered = preferences.read().window
  const workAreas = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow({
    ...WINDOW_FRAME,
    ...windowBounds(remembered, workAreas),
    backgroundColor: nativeTheme.shouldUseDarkColors ? CANVAS.dark : CANVAS.light,
    webPreferences: webPreferences(preload, isPackaged),
  })
  if (remembered?.isMaximized === true) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => {
    try {
      preferences.write({
        window: { ...window.getNormalBounds(), isMaximized: window.isMaximized() },
      })
    } catch (error) {
      log(`window bounds not kept: ${String(error)}`)
    }
  })
  reviveCrashedPage(window, log)
  window.loadURL(PAGE_ADDRESS).catch((error: unknown) => {
    log(`page not loaded: ${String(error)}`)
    window.show()
  })
  return window
}

/** A second start of Veillée brings the first one forward. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

function reviveCrashedPage({ webContents }: BrowserWindow, log: (line: string) => void): void {
  const mayReload = restartLimit(3, 60_000)
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return
    log(`page process gone: ${reason} (${exitCode})`)
    if (mayReload(Date.now())) webContents.reload()
  })
}
