import { type AttendingLine, type AttendingLines, skippedLine } from './attending-line'

const address = /(?:mailto:)?([^\s<>()[\]"',;:]+@[^\s<>()[\]"',;:]+\.[^\s<>()[\]"',;:]+)/i
const bullet = /^(?:[-–—•*·]+|\d{1,3}[.)])\s+/

/**
 * Who a pasted list names: one a line, or parted by `;`, tabs or commas; « Nom Prénom <mail> » and
 * « Nom, Prénom <mail> » are one person. `isKnown` says whether somebody is called so, which is
 * what decides whether « Dupont, Jean » is one person or two.
 */
export function attendanceList(text: string, isKnown: (name: string) => boolean): AttendingLines {
  const read: AttendingLines = { lines: [], skipped: [] }
  for (const [index, row] of text.split(/\r\n|\r|\n/).entries()) {
    for (const piece of row.split(/[;\t]/).flatMap((part) => commaPieces(part, isKnown))) {
      if (piece.trim() === '') continue
      const one = person(piece, index + 1)
      if (one) read.lines.push(one)
      else read.skipped.push(skippedLine(index + 1, piece))
    }
  }
  return read
}

/** A comma parts people, unless it parts the last name of one from the first. */
function commaPieces(text: string, isKnown: (name: string) => boolean): string[] {
  const parts = splitOutsideQuotes(text)
  if (parts.length !== 2) return parts
  const [last = '', first = ''] = parts
  if (address.test(last)) return parts
  const joined = `${first.replace(address, '').replaceAll(/[<>]/g, '')} ${last}`.trim()
  const isOneName = isKnown(nameIn(joined)) || !nameIn(last).includes(' ')
  return isOneName && nameIn(first) !== ''
    ? [`${nameIn(first)} ${last} ${addressIn(first)}`]
    : parts
}

function splitOutsideQuotes(text: string): string[] {
  return text.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
}

function person(piece: string, line: number): AttendingLine | null {
  const email = addressIn(piece)
  const name = nameIn(piece)
  if (email === '' && !/\p{L}{2}/u.test(name)) return null
  return { line, names: [name === '' ? email : name], email, seconds: null, mode: null }
}

function addressIn(piece: string): string {
  return address.exec(piece)?.[1] ?? ''
}

/** What of a piece is a name: no address, brackets, quotes or bullet; « "Lovelace, Ada" » turned round. */
function nameIn(piece: string): string {
  const plain = piece
    .trim()
    .replace(bullet, '')
    .replace(address, ' ')
    .replaceAll(/[([][^)\]]*[)\]]|["<>]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const [last = '', first = ''] = plain.split(/\s*,\s*/)
  return first === '' ? last : `${first} ${last}`
}
