import type { ReadCalendar, UnreadablePart } from '../../rules/calendar-event'
import { decodeText } from '../../rules/decode-text'
import { fileZones } from './file-zones'
import { headOf, readGroup } from './read-group'
import { unreadablePart } from './refusal'
import { splitComponents } from './split-components'

/** A file cut into events that can each be read on its own. */
export interface OpenedCalendar {
  total: number
  /** What is known of an event before it is read. */
  headOf(index: number): { title: string; uid: string }
  read(index: number): ReadCalendar
  /** What holds for the file as a whole: not a calendar, no event in it, more than are read. */
  unreadable: UnreadablePart[]
}

const nameless = { title: '', uid: '' }

/** Opens the bytes of a calendar file; floating times are read in the workspace's zone. */
export function openCalendar(bytes: Uint8Array, workspaceZone: string): OpenedCalendar {
  const decoded = decodeText(bytes)
  const split = decoded && splitComponents(decoded.text)
  if (!split?.isCalendar) return closed([unreadablePart('notCalendar', '', nameless)])
  const { groups, timeZones, surplus } = split
  if (groups.length === 0) return closed([unreadablePart('noEvent', '', nameless)])
  const notes = decoded?.isGuessed ? (['encodingGuessed'] as const) : []
  const reading = { zones: fileZones(timeZones, workspaceZone), workspaceZone, notes: [...notes] }
  const groupAt = (index: number) => groups[index] ?? []
  return {
    total: groups.length,
    headOf: (index) => groupAt(index).slice(0, 1).map(headOf)[0] ?? nameless,
    read: (index) => readGroup(groupAt(index), reading),
    unreadable: surplus === 0 ? [] : [unreadablePart('tooManyEvents', `+${surplus}`, nameless)],
  }
}

function closed(unreadable: UnreadablePart[]): OpenedCalendar {
  return {
    total: 0,
    headOf: () => nameless,
    read: () => ({ events: [], unreadable: [] }),
    unreadable,
  }
}
