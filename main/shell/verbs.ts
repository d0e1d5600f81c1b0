import { stat, writeFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { app, type BrowserWindow, dialog, shell } from 'electron'
import type { DesktopInput, DesktopOutput, DesktopVerb } from '../../preload/contract/desktop'
import type { Locale } from '../../preload/contract/shapes'
import { openExternal } from './external'
import type { ShellWords } from './words'

export type VerbHandlers = {
  [V in DesktopVerb]: (input: DesktopInput<V>) => Promise<DesktopOutput<V>>
}

interface VerbPowers {
  window: () => BrowserWindow
  words: () => ShellWords
  setLanguage: (locale: Locale) => void
  showTimer: (shown: DesktopInput<'showTimer'>) => void
}

/** What each verb of the desktop does. */
export function desktopHandlers({
  window,
  words,
  setLanguage,
  showTimer,
}: VerbPowers): VerbHandlers {
  return {
    async chooseWorkspaceToOpen() {
      const filters = [{ name: words().workspaceFile, extensions: ['veillee-db'] }]
      const options = { title: words().openWorkspace, filters, properties: ['openFile' as const] }
      return (await dialog.showOpenDialog(window(), options)).filePaths[0] ?? null
    },
    async chooseFolder() {
      const properties = ['openDirectory' as const, 'createDirectory' as const]
      const options = { title: words().chooseFolder, properties }
      return (await dialog.showOpenDialog(window(), options)).filePaths[0] ?? null
    },
    async chooseSavePath({ suggestedName }) {
      return await askForSavePath(window(), words().save, suggestedName)
    },
    async revealInFolder({ path }) {
      if (!isAbsolute(path) || !(await isPresent(path))) return false
      shell.showItemInFolder(path)
      return true
    },
    async openExternal({ url }) {
      return await openExternal(url)
    },
    async printToPdf({ suggestedName }) {
      return await printToPdf(window(), words(), suggestedName)
    },
    async showTimer(shown) {
      showTimer(shown)
    },
    async setLanguage({ locale }) {
      setLanguage(locale)
    },
  }
}

/** Asks where, then prints the page as it stands on A4; the path, or null when given up. */
export async function printToPdf(
  window: BrowserWindow,
  words: ShellWords,
  suggestedName: string,
): Promise<string | null> {
  const filters = [{ name: words.pdfDocument, extensions: ['pdf'] }]
  const path = await askForSavePath(window, words.save, suggestedName, filters)
  if (path === null) return null
  const pdf = await window.webContents.printToPDF({
    pageSize: 'A4',
    printBackground: true,
    preferCSSPageSize: true,
  })
  await writeFile(path, pdf)
  return path
}

async function askForSavePath(
  window: BrowserWindow,
  title: string,
  suggestedName: string,
  filters: Electron.FileFilter[] = [],
): Promise<string | null> {
  const defaultPath = join(app.getPath('documents'), suggestedName)
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath,
    filters,
  })
  return canceled || filePath === '' ? null : filePath
}

async function isPresent(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  )
}
