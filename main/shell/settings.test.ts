import { describe, expect, it } from 'vitest'
import { PAGE_SCHEME_PRIVILEGES, webPreferences } from './settings'

describe('the settings of the window', () => {
  it('are these and no others', () => {
    expect(webPreferences('/app/preload.cjs', true)).toStrictEqual({
      preload: '/app/preload.cjs',
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
      spellcheck: false,
      devTools: false,
    })
  })

  it('open developer tools to developers only', () => {
    expect(webPreferences('/app/preload.cjs', false).devTools).toBe(true)
  })

  it('give the scheme an origin of its own, and no way round the content policy', () => {
    expect(PAGE_SCHEME_PRIVILEGES).toStrictEqual({
      scheme: 'veillee',
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
    })
  })
})
