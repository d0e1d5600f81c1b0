import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  app,
  dialog,
  FakeBrowserWindow,
  FakeContents,
  forked,
  ipcMain,
  Menu,
  protocol,
  screen,
  session,
} from '../../tests/fixtures/electron'
import { startShell } from './start'

vi.mock('electron', () => import('../../tests/fixtures/electron'))

let folder: string

function places() {
  const pageFolder = join(folder, 'renderer')
  mkdirSync(pageFolder, { recursive: true })
  writeFileSync(join(pageFolder, 'index.html'), '<!doctype html>')
  return {
    preload: '/app/preload.cjs',
    pageFolder,
    entries: {
      engine: '/app/engine.js',
      spawn: {
        'parse-ics': '/p.js',
        'parse-pdf': '/p.js',
        'parse-references': '/r.js',
        'parse-table': '/t.js',
        'render-letter': '/t.js',
        'spell-letter': '/t.js',
        'verify-copy': '/v.js',
        'write-workbook': '/w.js',
      },
    },
  }
}

const saved = () => JSON.parse(readFileSync(join(folder, 'desktop.json'), 'utf8'))

async function startAndOpen(): Promise<FakeBrowserWindow> {
  const before = FakeBrowserWindow.opened.length
  startShell(places())
  return await vi.waitFor(() => {
    const window = FakeBrowserWindow.opened[before]
    if (window === undefined) throw new Error('no window yet')
    return window
  })
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'veillee-start-'))
  app.folder = folder
  vi.clearAllMocks()
  app.removeAllListeners()
  ipcMain.removeAllListeners()
  session.defaultSession.removeAllListeners()
  forked.length = 0
  FakeBrowserWindow.opened = []
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('starting', () => {
  it('sandboxes every process and claims the scheme before anything runs', async () => {
    await startAndOpen()
    expect(app.enableSandbox).toHaveBeenCalledBefore(app.whenReady)
    expect(protocol.registerSchemesAsPrivileged).toHaveBeenCalledBefore(app.whenReady)
    expect(app.commandLine.appendSwitch).toHaveBeenCalledWith(
      'host-resolver-rules',
      'MAP * ~NOTFOUND',
    )
  })

  it('opens the page in one window, with every guard in place', async () => {
    const window = await startAndOpen()
    expect(window.loadURL).toHaveBeenCalledExactlyOnceWith('veillee://app/')
    expect(window.options['webPreferences']).toMatchObject({ sandbox: true, devTools: false })
    expect([...session.defaultSession.handlers.keys()].toSorted()).toEqual([
      'bluetooth',
      'device',
      'displayMedia',
      'onBeforeRequest',
      'permissionCheck',
      'permissionRequest',
      'usb',
      'veillee',
    ])
    expect(session.defaultSession.listenerCount('will-download')).toBeGreaterThan(0)
  })

  it('guards whatever web contents ever come to be', async () => {
    await startAndOpen()
    const contents = new FakeContents()
    app.emit('web-contents-created', {}, contents)
    expect(contents.openHandler?.({ url: 'https://example.org' })).toEqual({ action: 'deny' })
  })

  it('shows the window once its page is there', async () => {
    const window = await startAndOpen()
    expect(window.options['show']).toBe(false)
    window.emit('ready-to-show')
    expect(window.show).toHaveBeenCalledOnce()
  })

  it('tells the engine where to work, with a sealing key', async () => {
    await startAndOpen()
    expect(forked[0]?.postMessage).toHaveBeenCalledWith({
      type: 'start',
      dataFolder: folder,
      documentsFolder: expect.stringMatching(/documents.Veillée$/),
      sealingKey: expect.any(Uint8Array),
    })
  })

  it('says why when it cannot start', async () => {
    startShell({ ...places(), pageFolder: join(folder, 'absent') })
    await vi.waitFor(() => expect(app.exit).toHaveBeenCalledWith(1))
    expect(dialog.showErrorBox.mock.calls[0]?.[0]).toBe('Veillée n’a pas pu démarrer')
  })
})

describe('a second start', () => {
  it('gives way to the first', () => {
    app.requestSingleInstanceLock.mockReturnValueOnce(false)
    startShell(places())
    expect(app.quit).toHaveBeenCalledOnce()
    expect(app.whenReady).not.toHaveBeenCalled()
    expect(forked).toEqual([])
  })

  it('brings the first one forward, even from the taskbar', async () => {
    const window = await startAndOpen()
    window.isMinimized.mockReturnValueOnce(true)
    app.emit('second-instance', {})
    expect(window.restore).toHaveBeenCalledOnce()
    expect(window.focus).toHaveBeenCalledOnce()
    expect(FakeBrowserWindow.opened).toHaveLength(1)
  })
})

describe('the window', () => {
  it('comes back where it was left', async () => {
    ;(await startAndOpen()).emit('close')
    expect(saved().window).toEqual({ x: 10, y: 20, width: 1100, height: 700, isMaximized: false })
    const again = await startAndOpen()
    expect(again.options).toMatchObject({ x: 10, y: 20, width: 1100, height: 700 })
  })

  it('closes even when its place cannot be kept', async () => {
    const window = await startAndOpen()
    mkdirSync(join(folder, 'desktop.json.new'))
    expect(() => window.emit('close')).not.toThrow()
    expect(readFileSync(join(folder, 'veillee.log'), 'utf8')).toContain('window bounds not kept')
  })

  it('shows itself even when its page cannot be loaded', async () => {
    const loadURL = vi.spyOn(FakeBrowserWindow.prototype, 'load')
    loadURL.mockRejectedValueOnce(new Error('ERR_FAILED'))
    const window = await startAndOpen()
    await vi.waitFor(() => expect(window.show).toHaveBeenCalledOnce())
  })

  it('comes back on a screen that is there', async () => {
    const far = { x: 5000, y: 20, width: 1100, height: 700, isMaximized: true }
    writeFileSync(join(folder, 'desktop.json'), JSON.stringify({ window: far }))
    const window = await startAndOpen()
    expect(screen.getAllDisplays).toHaveBeenCalled()
    expect(window.options).not.toHaveProperty('x')
    expect(window.options).toMatchObject({ width: 1100, height: 700 })
    expect(window.maximize).toHaveBeenCalledOnce()
  })

  it('reloads a page whose process crashed, but not for ever', async () => {
    const { webContents } = await startAndOpen()
    webContents.emit('render-process-gone', {}, { reason: 'clean-exit', exitCode: 0 })
    expect(webContents.reload).not.toHaveBeenCalled()
    for (let crash = 0; crash < 6; crash += 1) {
      webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 11 })
    }
    expect(webContents.reload).toHaveBeenCalledTimes(3)
  })
})

describe('the language', () => {
  it('is kept for the next start, and the menu follows at once', async () => {
    const { webContents } = await startAndOpen()
    const event = { sender: webContents, senderFrame: webContents.mainFrame }
    await ipcMain.handlers.get('desktop:setLanguage')?.(event, { locale: 'en' })
    expect(JSON.stringify(Menu.setApplicationMenu.mock.lastCall)).toContain('Quit Veillée')
    await startAndOpen()
    expect(JSON.stringify(Menu.setApplicationMenu.mock.lastCall)).toContain('Quit Veillée')
  })
})

describe('quitting', () => {
  it('waits for the engine to close the workspace', async () => {
    await startAndOpen()
    const event = { preventDefault: vi.fn() }
    app.emit('will-quit', event)
    expect(event.preventDefault).toHaveBeenCalledOnce()
    expect(forked[0]?.postMessage).toHaveBeenLastCalledWith({ type: 'close' })
    expect(app.quit).not.toHaveBeenCalled()
    forked[0]?.emit('exit', 0)
    await vi.waitFor(() => expect(app.quit).toHaveBeenCalledOnce())
    app.emit('will-quit', event)
    expect(event.preventDefault).toHaveBeenCalledOnce()
  })
})
