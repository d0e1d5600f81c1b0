import { isReferenceRequest } from '../rules/reference-messages'
import { parentChannel } from './parent-channel'
import { readReferences } from './references/read-references'

// Entry of a process of its own: a hostile file may hang it or fill its memory, and it is killed.
const channel = parentChannel()

channel.onMessage((message) => {
  if (isReferenceRequest(message)) readReferences(message.bytes, (reply) => channel.post(reply))
})
channel.post({ step: 'ready' })
