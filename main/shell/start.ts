import { join } from 'node:path'
import { app, type BrowserWindow, dialog, protocol, session } from 'electron'
import { openLog } from '../log-file'
import { listPageFiles } from '../page-files'
import { answerCalls } from './calls'
import { askWhereToSave } from './downloads'
import { type Engine, type Entries, runEngine } from './engine'
import { showMenu } from './menu'
import { guardNavigation } from './navigation'
import { servePage } from './page'
import { guardPermissions } from './permissions'
import { openPreferences } from './preferences'
import { guardRequests } from './requests'
import { openSealingKey } from './sealing-key'
import { PAGE_SCHEME_PRIVILEGES } from './settings'
import { openTimer } from './timer'
import { desktopHandlers, printToPdf } from './verbs'
import { bringForward, openWindow } from './window'
import { shellWords, systemLocale } from './words'

/** Where the built parts lie; the composition root knows. */
export interface Places {
  preload: string
  pageFolder: string
  entries: Entries
}

/** Starts the desktop application, or brings the one already running forward. */
export function startShell(places: Places): void {
  app.enableSandbox()
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  // The same name as the installer's shortcut: Windows shows reminders only under it.
  if (process.platform === 'win32') app.setAppUserModelId('org.veillee.desktop')
  protocol.registerSchemesAsPrivileged([PAGE_SCHEME_PRIVILEGES])
  // Whatever might slip past the request filter finds no address to go to.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.on('web-contents-created', (_event, contents) => guardNavigation(contents))
  app
    .whenReady()
    .then(() => run(places))
    .catch((error: unknown) => {
      const { startFailed } = shellWords(systemLocale(app.getPreferredSystemLanguages()))
      dialog.showErrorBox(startFailed, error instanceof Error ? error.message : String(error))
      app.exit(1)
    })
}

async function run({ preload, pageFolder, entries }: Places): Promise<void> {
  const { isPackaged } = app
  const dataFolder = app.getPath('userData')
  const log = openLog(dataFolder)
  process.on('uncaughtExceptionMonitor', (error) => log(`shell crash ${error.stack ?? error}`))
  const preferences = openPreferences(dataFolder)
  const locale = () =>
    preferences.read().language ?? systemLocale(app.getPreferredSystemLanguages())
  const words = () => shellWords(locale())
  let window: BrowserWindow | null = null

  guardPermissions(session.defaultSession)
  guardRequests(session.defaultSession, !isPackaged)
  askWhereToSave(session.defaultSession)
  servePage(session.defaultSession, listPageFiles(pageFolder))

  const page = () => window?.webContents ?? null
  const sealingKey = await openSealingKey(dataFolder, log)
  const documentsFolder = join(app.getPath('documents'), 'Veillée')
  const engine = runEngine({
    entries,
    start: { dataFolder, documentsFolder, sealingKey },
    page,
    log,
  })
  closeBeforeQuitting(engine)

  const open = () => {
    const opened = openWindow({ preload, isPackaged, preferences, log })
    opened.once('closed', () => {
      window = null
    })
    window = opened
    return opened
  }
  const currentWindow = () => window ?? open()

  const timer = openTimer({
    page,
    words,
    bringForward: () => bringForward(currentWindow()),
    log,
  })
  app.once('will-quit', () => timer.close())

  const menu = () =>
    showMenu({
      words: words(),
      isMac: process.platform === 'darwin',
      isPackaged,
      printToPdf: () => {
        printToPdf(currentWindow(), words(), 'Veillée.pdf').catch((error: unknown) =>
          log(`print: ${String(error)}`),
        )
      },
    })
  const handlers = desktopHandlers({
    window: currentWindow,
    words,
    setLanguage: (language) => {
      preferences.write({ language })
      menu()
      timer.redraw()
    },
    showTimer: (shown) => timer.show(shown),
  })
  answerCalls({ page, handlers, connect: (asking) => engine.connect(asking), log })
  menu()
  open()
  app.on('second-instance', () => bringForward(currentWindow()))
  app.on('activate', () => bringForward(currentWindow()))
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
}

/** Quitting waits for the engine to close the workspace. */
function closeBeforeQuitting(engine: Engine): void {
  let isClosed = false
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    void engine.close().finally(() => {
      isClosed = true
      app.quit()
    })
  })
}
