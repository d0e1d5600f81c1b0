import { Parser } from 'htmlparser2'

const prose: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 ul ol blockquote pre hr'.split(' '))

/** Beyond this, nobody would work block by block. */
const mostPieces = 300

interface HtmlBlocks {
  /** Headings, paragraphs and lists, and nothing laid out. */
  isProse: boolean
  pieces: readonly string[]
}

/** The elements a body is made of, each on its own; in one piece where words lie between them. */
export function htmlBlocks(body: string): HtmlBlocks {
  const pieces: { name: string; from: number; to: number }[] = []
  let depth = 0
  let isMixed = false
  const parser = new Parser({
    onopentag(name) {
      if (depth === 0) pieces.push({ name, from: parser.startIndex, to: body.length })
      depth += 1
    },
    ontext(text) {
      if (depth === 0 && text.trim() !== '') isMixed = true
    },
    oncomment() {
      // A conditional comment opens what another one closes.
      if (depth === 0) isMixed = true
    },
    onclosetag(_, isImplied) {
      depth -= 1
      const last = pieces.at(-1)
      if (depth === 0 && last)
        last.to = isImplied && !isEmptyTag(last.name) ? parser.startIndex : parser.endIndex + 1
    },
  })
  parser.write(body)
  parser.end()
  const isWhole = isMixed || pieces.length > mostPieces
  if (isWhole || pieces.length === 0) return { isProse: false, pieces: body === '' ? [] : [body] }
  return {
    isProse: pieces.every(({ name }) => prose.has(name)),
    pieces: pieces.map(({ from, to }) => body.slice(from, to)),
  }
}

function isEmptyTag(name: string): boolean {
  return name === 'hr' || name === 'br' || name === 'img'
}
