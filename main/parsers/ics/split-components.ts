import { contentLines } from './content-lines'

/** One component of a file with the lines Veillée reads of it. */
export interface Component {
  /** VEVENT, VTODO, VTIMEZONE… */
  kind: string
  lines: string[]
  hasAlarms: boolean
  hasAttendees: boolean
  /** False when the file ends inside it. */
  isClosed: boolean
}

export interface SplitCalendar {
  /** True when the file has a BEGIN line of iCalendar at all. */
  isCalendar: boolean
  /** Events and what else stands at their level, by UID, in order of first appearance. */
  groups: Component[][]
  timeZones: Component[]
  /** Components beyond the limit, counted only. */
  surplus: number
}

const maxGroups = 5000
const maxPerGroup = 2000
const maxLines = 4000
const maxTimeZones = 200

const keptProperties = new Set(
  (
    'UID SEQUENCE STATUS SUMMARY DESCRIPTION LOCATION URL CONFERENCE DTSTART DTEND DURATION RRULE EXRULE ' +
    'RDATE EXDATE RECURRENCE-ID X-GOOGLE-CONFERENCE X-MICROSOFT-SKYPETEAMSMEETINGURL ' +
    'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK'
  ).split(' '),
)
const ownKinds = new Set('VEVENT VTODO VJOURNAL VFREEBUSY VTIMEZONE VAVAILABILITY VPOLL'.split(' '))

/** Cuts a file into components, each on its own so that a bad one cannot spoil another. */
export function splitComponents(text: string): SplitCalendar {
  const found = new Collector()
  for (const line of contentLines(text)) found.take(line)
  return found.finish()
}

class Collector {
  private readonly groupByUid = new Map<string, Component[]>()
  private readonly split: SplitCalendar = {
    isCalendar: false,
    groups: [],
    timeZones: [],
    surplus: 0,
  }
  private current: Component | null = null
  private depth = 0

  take(line: string): void {
    const name = nameOf(line)
    if (name === 'BEGIN') this.begin(valueOf(line), line)
    else if (name === 'END') this.end(valueOf(line), line)
    else if (this.current) takeProperty(this.current, name, line, this.depth)
  }

  finish(): SplitCalendar {
    if (this.current) this.store({ ...this.current, isClosed: false })
    return this.split
  }

  private begin(kind: string, line: string): void {
    if (kind === 'VCALENDAR' || ownKinds.has(kind)) {
      this.split.isCalendar = true
      // Where the END of the one before is missing, what it has said so far still counts.
      this.closeCurrent()
      if (kind !== 'VCALENDAR') this.current = emptyComponent(kind)
      return
    }
    if (!this.current) return
    this.depth += 1
    if (kind === 'VALARM') this.current.hasAlarms = true
    if (this.current.kind === 'VTIMEZONE') keep(this.current, line)
  }

  private end(kind: string, line: string): void {
    if (kind === 'VCALENDAR' || kind === this.current?.kind) {
      this.closeCurrent()
      return
    }
    if (this.current?.kind === 'VTIMEZONE') keep(this.current, line)
    this.depth = Math.max(0, this.depth - 1)
  }

  private closeCurrent(): void {
    if (this.current) this.store(this.current)
    this.current = null
    this.depth = 0
  }

  private store(component: Component): void {
    if (component.kind === 'VTIMEZONE') {
      if (this.split.timeZones.length < maxTimeZones) this.split.timeZones.push(component)
      return
    }
    const uid = component.kind === 'VEVENT' ? plainUid(component.lines) : ''
    const known = uid === '' ? undefined : this.groupByUid.get(uid)
    if (known && known.length < maxPerGroup) known.push(component)
    else if (known || this.split.groups.length >= maxGroups) this.split.surplus += 1
    else {
      const group = [component]
      this.split.groups.push(group)
      if (uid !== '') this.groupByUid.set(uid, group)
    }
  }
}

function emptyComponent(kind: string): Component {
  return { kind, lines: [], hasAlarms: false, hasAttendees: false, isClosed: true }
}

function keep(component: Component, line: string): void {
  if (component.lines.length < maxLines) component.lines.push(line)
}

function takeProperty(component: Component, name: string, line: string, depth: number): void {
  if (component.kind === 'VTIMEZONE') keep(component, line)
  else if (depth > 0) return
  else if (name === 'ATTENDEE') component.hasAttendees = true
  else if (keptProperties.has(name)) keep(component, line.trimStart())
}

/** The name before the first colon or semicolon, in capitals; a file may hold a million of them. */
function nameOf(line: string): string {
  for (let index = 0; index < line.length && index < 60; index += 1) {
    const character = line.charCodeAt(index)
    if (character === colon || character === semicolon)
      return line.slice(0, index).trim().toUpperCase()
  }
  return ''
}

const colon = 0x3a
const semicolon = 0x3b

function valueOf(line: string): string {
  return (/^[\w-]+/.exec(line.slice(line.indexOf(':') + 1).trimStart())?.[0] ?? '').toUpperCase()
}

/** The UID as written, for grouping alone. */
function plainUid(lines: string[]): string {
  const line = lines.find((one) => /^UID\s*[:;]/i.test(one)) ?? ''
  return line.slice(line.indexOf(':') + 1).trim()
}
