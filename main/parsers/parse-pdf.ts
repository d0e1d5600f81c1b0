import {
  type DocumentReply,
  type DocumentRequest,
  isDocumentRequest,
} from '../rules/document-messages'
import { readHtml } from './documents/read-html'
import { readOffice } from './documents/read-office'
import { readPlainText } from './documents/read-plain-text'
import { endAboveMemory } from './end-above-memory'
import { parentChannel } from './parent-channel'
import { readPdf } from './pdf/read-pdf'

// Entry of a process of its own: a hostile file may hang it or fill its memory, and it is killed.
const channel = parentChannel()
const say = (reply: DocumentReply) => channel.post(reply)

channel.onMessage((message) => {
  if (!isDocumentRequest(message)) return
  read(message).then(
    (isCut) => say({ step: 'done', isCut }),
    () => say({ step: 'unreadable' }),
  )
})
endAboveMemory()
say({ step: 'ready' })

async function read({ bytes, kind }: DocumentRequest): Promise<boolean> {
  switch (kind) {
    case 'pdf':
      return readPdf(bytes, say)
    case 'html':
      return readHtml(bytes, say)
    case 'office':
      return readOffice(bytes, say)
    case 'text':
      return readPlainText(bytes, say)
  }
}
