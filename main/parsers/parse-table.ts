import { isTableRequest, type TableReply } from '../rules/table-messages'
import { decodeText } from '../rules/decode-text'
import { parentChannel } from './parent-channel'
import { isKnownBinary, looksBinary } from './tables/binary-text'
import { readRecords } from './tables/read-records'

// Entry of a process of its own: a hostile table may fill its memory, and it is killed.
const channel = parentChannel()
const say = (reply: TableReply) => channel.post(reply)

channel.onMessage((message) => {
  if (isTableRequest(message)) read(message.bytes)
})
say({ step: 'ready' })

function read(bytes: Uint8Array): void {
  const decoded = isKnownBinary(bytes) ? null : decodeText(bytes)
  if (decoded === null || looksBinary(decoded.text)) {
    say({ step: 'refused', reason: 'binary' })
    return
  }
  const { text, isGuessed } = decoded
  let count = 0
  const outcome = readRecords(text, {
    onRecords: (records, done) => {
      count += records.length
      say({ step: 'read', records, done, total: text.length })
    },
    onAgain: () => {
      count = 0
      say({ step: 'again' })
    },
  })
  if (outcome === 'tooManyRows') say({ step: 'refused', reason: 'tooManyRows' })
  else if (count === 0) say({ step: 'refused', reason: 'empty' })
  else say({ step: 'done', isGuessed })
}
