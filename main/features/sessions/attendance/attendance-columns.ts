import { folded } from '../../../../preload/rules/folded'

/** Which cell of a row says what; null where none does. */
export interface AttendanceColumns {
  name: number | null
  firstName: number | null
  lastName: number | null
  email: number | null
  duration: number | null
  mode: number | null
  waitingRoom: number | null
}

const fullName =
  /^(?:full name|name|nom|nom complet|nom (?:et|,) ?prenom|nom prenom|prenom (?:et )?nom|nom d'affichage|display name|participante?|name \(.*\)|nom \(.*\))$/
const firstName = /^(?:prenoms?|first name|given name)$/
const lastName = /^(?:nom|nom de famille|nom d'usage|last name|surname|family name)$/
const email = /mail|courriel/
const account = /\bupn\b/
const duration = /duree|duration|^minutes$/
const mode = /^(?:mode|presence|participation|attendance mode)$/
/** What only a header about the meeting itself has. */
const meeting = /^(?:topic|meeting id|sujet|id de (?:la )?reunion|n° de reunion)$/
const waitingRoom = /waiting room|salle d'attente/

/** The columns that a header row names; null when it is no header of people. */
export function attendanceColumns(cells: readonly string[]): AttendanceColumns | null {
  const headers = cells.map((cell) => folded(cell).replaceAll(/\s+/g, ' ').trim())
  const find = (pattern: RegExp) => {
    const index = headers.findIndex((header) => pattern.test(header))
    return index === -1 ? null : index
  }
  const first = find(firstName)
  const last = first === null ? null : find(lastName)
  const columns = {
    name: last === null ? find(fullName) : null,
    firstName: last === null ? null : first,
    lastName: last,
    email: find(email) ?? find(account),
    duration: find(duration),
    mode: find(mode),
    waitingRoom: find(waitingRoom),
  }
  const isOfPeople = columns.name !== null || columns.lastName !== null || columns.email !== null
  const isOfMeeting = headers.some((header) => meeting.test(header))
  const isValues = headers.some((header) => header.includes('@'))
  return isOfPeople && !isOfMeeting && !isValues ? columns : null
}
