/** A stretch of text; titles of works are in italics. */
export interface Run {
  text: string
  isItalic: boolean
}

/** Text as it is built: words, or runs already made. */
export type Piece = string | Run | readonly Piece[]

export function italic(text: string): Run {
  return { text, isItalic: true }
}

function runsOf(piece: Piece): Run[] {
  if (typeof piece === 'string') return piece === '' ? [] : [{ text: piece, isItalic: false }]
  if ('text' in piece) return piece.text === '' ? [] : [piece]
  return piece.flatMap(runsOf)
}

export function textOf(piece: Piece): string {
  return runsOf(piece)
    .map(({ text }) => text)
    .join('')
}

/** The same text as HTML: italics marked, everything else escaped. */
export function htmlOf(piece: Piece): string {
  return runsOf(piece)
    .map(({ text, isItalic }) => (isItalic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text)))
    .join('')
}

/** Pieces that say something, one separator between two. */
export function joined(pieces: readonly Piece[], separator: string): Piece[] {
  return pieces
    .filter((piece) => textOf(piece) !== '')
    .flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece]))
}

/** Elements as sentences: a full stop after each, none where its own last sign ends it. */
export function sentences(pieces: readonly Piece[]): Piece[] {
  return pieces
    .filter((piece) => textOf(piece) !== '')
    .flatMap((piece, index) => {
      const stop = /[.?!…]["»”]?$/u.test(textOf(piece)) ? '' : '.'
      return [index === 0 ? '' : ' ', piece, stop]
    })
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text made safe inside an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? '')
}
