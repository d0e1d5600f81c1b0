import { Parser } from 'htmlparser2'
import {
  type Emit,
  maxDepth,
  type Reader,
  recordOf,
  Refusal,
  lineCounter,
  shownPart,
} from '../reading'
import { type Bookmark, recordOfBookmark } from './bookmark-record'

const chunk = 65_536
const lists = new Set(['dl', 'ul', 'ol'])
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/**
 * Reads a page of bookmarks as browsers and link keepers write it: the Netscape format, whose
 * tags nobody closes, or plain lists below headings. Every link in it is a record.
 */
export const readBookmarks: Reader = (text, emit) => {
  const walk = new BookmarkWalk(text, emit)
  const parser = new Parser(
    {
      onopentag: (name, attributes) => walk.open(name, attributes, parser.startIndex),
      onclosetag: (name) => walk.close(name),
      ontext: (words) => walk.hear(words),
    },
    { decodeEntities: true },
  )
  for (let from = 0; from < text.length; from += chunk) parser.write(text.slice(from, from + chunk))
  parser.end()
  walk.finish()
  return null
}

/** What the text met next belongs to. */
type Place = 'nothing' | 'title' | 'after' | 'description' | 'heading'

class BookmarkWalk {
  /** Names of the lists that are open, null for one without; from the outermost. */
  private readonly folders: (string | null)[] = []
  private place: Place = 'nothing'
  private bookmark: Bookmark | null = null
  private heading = ''
  private headingTag = ''
  private position = 0
  private isArchived = false
  private readonly lineOf: (position: number) => number

  constructor(
    text: string,
    private readonly emit: Emit,
  ) {
    this.lineOf = lineCounter(text)
  }

  open(name: string, attributes: Record<string, string>, position: number): void {
    this.position = position
    if (name === 'a') this.openLink(attributes)
    else if (name === 'dd') this.place = this.bookmark === null ? 'nothing' : 'description'
    else if (this.place === 'description' && isProse(name)) this.hear('\n')
    else if (name === 'dt' || name === 'li') this.flush()
    else if (lists.has(name)) this.openList(name)
    else if (headings.has(name)) this.openHeading(name)
  }

  close(name: string): void {
    if (name === 'a' && this.place === 'title') this.place = 'after'
    else if (headings.has(name) && this.place === 'heading') this.place = 'nothing'
    else if (this.place === 'description' && name !== 'dl' && name !== 'dd') return
    else if (name === 'li') this.flush()
    else if (lists.has(name)) {
      this.flush()
      this.folders.pop()
    }
  }

  hear(words: string): void {
    if (this.place === 'heading') this.heading += words
    if (this.bookmark === null) return
    if (this.place === 'title') this.bookmark.title += words
    if (this.place === 'description') this.bookmark.description += words
  }

  finish(): void {
    this.flush()
  }

  private openLink(attributes: Record<string, string>): void {
    const line = this.lineOf(this.position)
    if (this.place === 'description') {
      // A link in what somebody wrote of a bookmark: told of, and part of that text.
      const detail = shownPart(attributes['href'] ?? '')
      const problems = [{ problem: 'notARecord' as const, detail }]
      this.emit(recordOf({ line, outcome: 'skipped', address: detail, problems }), this.position)
      return
    }
    this.flush()
    const folders = this.folders.filter((name) => name !== null)
    const { isArchived } = this
    this.bookmark = { attributes, title: '', description: '', folders, line, isArchived }
    this.place = 'title'
  }

  private openList(name: string): void {
    const title = this.heading.replaceAll(/\s+/g, ' ').trim()
    this.flush()
    if (this.folders.length >= maxDepth) throw new Refusal('tooDeep')
    // The first heading of the Netscape format names the whole; in plain lists it is a section.
    const isWhole = name === 'dl' && this.headingTag === 'h1'
    const section = sectionOf(title)
    if (name !== 'dl' && this.headingTag !== '') this.isArchived = section === 'archive'
    this.folders.push(isWhole || title === '' || section !== null ? null : title)
    this.heading = ''
    this.headingTag = ''
  }

  private openHeading(name: string): void {
    this.flush()
    this.heading = ''
    this.headingTag = name
    this.place = 'heading'
  }

  private flush(): void {
    this.place = 'nothing'
    if (this.bookmark === null) return
    const record = recordOfBookmark(this.bookmark)
    this.bookmark = null
    this.emit(record, this.position)
  }
}

/** Sections of Pocket and Instapaper: what waits, and what was read. They are states, not folders. */
function sectionOf(title: string): 'unread' | 'archive' | null {
  if (/^(unread|non lus?|à lire)$/i.test(title)) return 'unread'
  return /^(read archive|archived?|lus?)$/i.test(title) ? 'archive' : null
}

function isProse(name: string): boolean {
  return ['br', 'p', 'li', 'ul', 'ol', 'div', 'blockquote', 'pre'].includes(name)
}
