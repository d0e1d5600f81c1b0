import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent, type WebContents } from 'electron'
import { type DesktopVerb, desktopVerbs } from '../../preload/contract/desktop'
import { PAGE_ORIGIN } from './address'
import type { VerbHandlers } from './verbs'

interface CallPowers {
  page: () => WebContents | null
  handlers: VerbHandlers
  connect: (page: WebContents) => void
  log: (line: string) => void
}

/** Answers the page's calls: from its main frame only, and only what the contract describes. */
export function answerCalls({ page, handlers, connect, log }: CallPowers): void {
  const isFromPage = (event: IpcMainEvent | IpcMainInvokeEvent) =>
    event.sender === page() &&
    event.senderFrame !== null &&
    event.senderFrame.parent === null &&
    event.senderFrame.origin === PAGE_ORIGIN

  function answer<V extends DesktopVerb>(verb: V) {
    const { input: shape } = desktopVerbs[verb]
    ipcMain.handle(`desktop:${verb}`, async (event, input: unknown) => {
      if (!isFromPage(event)) throw new Error('refused')
      const parsed = shape.safeParse(input)
      if (!parsed.success) throw new Error('refused')
      try {
        return await handlers[verb](parsed.data as Parameters<VerbHandlers[V]>[0])
      } catch (error) {
        // Electron hands the message to the page: paths and reasons stay in the log.
        log(`${verb}: ${error instanceof Error ? error.message : String(error)}`)
        // oxlint-disable-next-line preserve-caught-error -- a cause could reach the page
        throw new Error('failed')
      }
    })
  }

  for (const verb of Object.keys(desktopVerbs) as DesktopVerb[]) answer(verb)
  ipcMain.on('desktop:connect', (event) => {
    if (isFromPage(event)) connect(event.sender)
  })
}
