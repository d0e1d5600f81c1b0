import { Parser } from 'htmlparser2'
import { fitDraft } from '../../rules/fit-draft'
import { readAddress } from '../../rules/read-address'
import { readSource } from '../../rules/read-source'
import { readTags } from '../../rules/read-tags'
import type { ReadReference } from '../../rules/reference-messages'
import { lineCounter, maxDepth, type Reader, recordOf, Refusal, shownPart } from './reading'

const chunk = 65_536

/**
 * Reads an outline: each outline with a feed is a source to follow, one with an address alone a
 * link, any other a folder. Ampersands left bare are read as they stand; declared entities are
 * refused, since they can grow without end.
 */
export const readOpml: Reader = (text, emit) => {
  if (/<!ENTITY|<!DOCTYPE[^>[]*\[/i.test(text)) throw new Refusal('entities')
  const lineOf = lineCounter(text)
  const folders: (string | null)[] = []
  let isWhole = false
  const parser = new Parser(
    {
      onopentag: (name, given) => {
        if (name.toLowerCase() !== 'outline') return
        if (folders.length >= maxDepth) throw new Refusal('tooDeep')
        const attributes = new Map(
          Object.entries(given).map(([key, value]) => [key.toLowerCase(), value.trim()]),
        )
        const said = (key: string) => attributes.get(key) ?? ''
        const title = (said('title') || said('text')).replaceAll(/\s+/g, ' ')
        const path = folders.filter((one) => one !== null)
        const line = lineOf(parser.startIndex)
        const record = recordOfOutline(said, title, path)
        folders.push(record === null && title !== '' ? title : null)
        if (record !== null) emit(recordOf({ ...record, line }), parser.startIndex)
      },
      onclosetag: (name, isImplied) => {
        if (name.toLowerCase() === 'outline') folders.pop()
        if (name.toLowerCase() === 'opml') isWhole = !isImplied
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  for (let from = 0; from < text.length; from += chunk) parser.write(text.slice(from, from + chunk))
  parser.end()
  return isWhole ? null : 'malformed'
}

type Outline = Partial<ReadReference> & Pick<ReadReference, 'outcome'>

/** The record an outline is; null for a folder. */
function recordOfOutline(
  said: (key: string) => string,
  title: string,
  folders: string[],
): Outline | null {
  const feed = said('xmlurl')
  const address = said('url') || said('htmlurl')
  if (feed === '' && address === '') return null
  const shown = { title: shownPart(title), address: shownPart(feed || address), folders }
  const description = said('description')
  const category = said('category')
  if (feed !== '') {
    const about = [category, description].filter((part) => part !== '').join('\n')
    return { ...shown, ...readSource(title, feed, said('htmlurl'), folders, about) }
  }
  const read = readAddress(address)
  if ('problem' in read) {
    const problems = [{ problem: read.problem, detail: shownPart(address) }]
    return { ...shown, outcome: 'skipped', problems }
  }
  const created = Date.parse(said('created'))
  const tags = readTags(category.replaceAll(/(^|,)\//g, '$1'))
  const { draft, problems } = fitDraft({
    type: 'link',
    title,
    address: read.address,
    ...(description === '' ? {} : { summary: description }),
    ...(tags.length > 0 ? { tags } : {}),
    ...(Number.isNaN(created) ? {} : { addedAt: new Date(created).toISOString() }),
  })
  return { ...shown, outcome: draft ? 'read' : 'error', draft, problems }
}
