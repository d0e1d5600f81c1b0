import { workbookBytes } from '../reading/workbook-bytes'
import { isWorkbookRequest, type WorkbookReply } from '../rules/workbook-messages'
import { parentChannel } from './parent-channel'

// Entry of a process of its own: a large workbook takes a second that no query should wait.
const channel = parentChannel()
const say = (reply: WorkbookReply) => channel.post(reply)

channel.onMessage((message) => {
  if (!isWorkbookRequest(message)) return
  // A failure ends the process: the engine sees that it is gone.
  void workbookBytes(message.workbook).then((bytes) => say({ step: 'done', bytes }))
})
say({ step: 'ready' })
