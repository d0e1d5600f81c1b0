import { isParserRequest, type ParserReply } from '../rules/parser-messages'
import { type OpenedCalendar, openCalendar } from './ics/read-calendar'
import { parentChannel } from './parent-channel'

// Entry of a process of its own: a hostile file may hang it or fill its memory, and it is killed.
const channel = parentChannel()
const say = (reply: ParserReply) => channel.post(reply)

channel.onMessage((message) => {
  if (!isParserRequest(message)) return
  const calendar = openCalendar(message.bytes, message.timeZone)
  say({ step: 'split', total: calendar.total })
  readOn(calendar, message.startAt)
})
say({ step: 'ready' })

function readOn(calendar: OpenedCalendar, index: number): void {
  if (index >= calendar.total) {
    say({ step: 'done', unreadable: calendar.unreadable })
    return
  }
  say({ step: 'begin', index, ...calendar.headOf(index) })
  // Lets the message go out before an event that may never end.
  setImmediate(() => {
    say({ step: 'read', index, ...calendar.read(index) })
    readOn(calendar, index + 1)
  })
}
