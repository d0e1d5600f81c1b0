import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { dialog, FakeBrowserWindow, shell } from '../../tests/fixtures/electron'
import { desktopHandlers } from './verbs'
import { shellWords } from './words'

vi.mock('electron', () => import('../../tests/fixtures/electron'))

const folder = mkdtempSync(join(tmpdir(), 'veillee-verbs-'))
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(() => vi.clearAllMocks())

const window = new FakeBrowserWindow({})
const setLanguage = vi.fn()
const showTimer = vi.fn()
const verbs = desktopHandlers({
  window: () => window as never,
  words: () => shellWords('fr'),
  setLanguage,
  showTimer,
})

describe('the verbs of a desktop', () => {
  it('choose a workspace in the system’s dialog', async () => {
    dialog.showOpenDialog.mockResolvedValueOnce({
      canceled: false,
      filePaths: ['/home/claire/Réseau.veillee-db'],
    })
    expect(await verbs.chooseWorkspaceToOpen(undefined)).toBe('/home/claire/Réseau.veillee-db')
    expect(dialog.showOpenDialog).toHaveBeenCalledWith(window, {
      title: 'Ouvrir un espace',
      filters: [{ name: 'Espace Veillée', extensions: ['veillee-db'] }],
      properties: ['openFile'],
    })
  })

  it('choose nothing when the person gives up', async () => {
    expect(await verbs.chooseWorkspaceToOpen(undefined)).toBeNull()
    expect(await verbs.chooseFolder(undefined)).toBeNull()
    expect(await verbs.chooseSavePath({ suggestedName: 'copie.veillee-db' })).toBeNull()
    expect(await verbs.printToPdf({ suggestedName: 'octobre.pdf' })).toBeNull()
    expect(window.webContents.printToPDF).not.toHaveBeenCalled()
  })

  it('print the page to the file chosen', async () => {
    const path = join(folder, 'octobre.pdf')
    dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: path })
    expect(await verbs.printToPdf({ suggestedName: 'octobre.pdf' })).toBe(path)
    expect(readFileSync(path, 'utf8')).toBe('%PDF-')
  })

  it('reveal only what is there', async () => {
    expect(existsSync(folder)).toBe(true)
    expect(await verbs.revealInFolder({ path: folder })).toBe(true)
    expect(shell.showItemInFolder).toHaveBeenCalledExactlyOnceWith(folder)
    expect(await verbs.revealInFolder({ path: join(folder, 'absent') })).toBe(false)
    expect(await verbs.revealInFolder({ path: 'relative' })).toBe(false)
    expect(shell.showItemInFolder).toHaveBeenCalledOnce()
  })

  it('pass on what the tray is to show of the timer', async () => {
    await verbs.showTimer({ label: 'Forum', state: 'running' })
    expect(showTimer).toHaveBeenCalledExactlyOnceWith({ label: 'Forum', state: 'running' })
  })

  it('pass the language on', async () => {
    await verbs.setLanguage({ locale: 'en' })
    expect(setLanguage).toHaveBeenCalledExactlyOnceWith('en')
  })
})
