import type { LinkedChange } from '../../contract/letter-linked'
import { fieldBreak } from './safe-html'

const mark = /<!--\s*veillee item\s+(\S+)\s*-->/g

/** What the lines of a linked block say, by their keys, in their order. */
export function linkedItems(section: string): Map<string, string> {
  const marks = [...section.matchAll(mark)]
  return new Map(
    marks.map(({ index, 0: whole, 1: key = '' }, rank) => {
      const from = index + whole.length
      return [key, wordsOf(section.slice(from, marks[rank + 1]?.index ?? section.length))]
    }),
  )
}

/** How a linked block as it is differs from what it would hold today, line by line, in words. */
export function linkedChanges(current: string, today: string): LinkedChange[] {
  const before = linkedItems(current)
  const after = linkedItems(today)
  const removed = [...before]
    .filter(([key]) => !after.has(key))
    .map(([, words]) => ({ kind: 'removed' as const, before: words, after: '' }))
  const others = [...after].flatMap(([key, words]): LinkedChange[] => {
    const known = before.get(key)
    if (known === undefined) return [{ kind: 'added', before: '', after: words }]
    return known === words ? [] : [{ kind: 'changed', before: known, after: words }]
  })
  return [...others, ...removed]
}

/** A key that a comment can hold. */
export function itemKey(kind: string, ...parts: readonly string[]): string {
  return [kind, ...parts]
    .join(':')
    .replaceAll(/[^\w:.-]+/g, '_')
    .replaceAll(/--+/g, '-')
}

/** What a line says, its cells one after the other. */
function wordsOf(html: string): string {
  return html
    .replaceAll(/<\/(?:mj-table|mj-text|mj-column|mj-section)>[^]*$/g, '')
    .replaceAll(/<\/t[dh]>\s*<t[dh]\b[^>]*>|<br\s*\/?>/g, ' · ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(fieldBreak, '')
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .replaceAll(/( ·)+ /g, ' · ')
    .replaceAll(/^[ ·]+|[ ·]+$/g, '')
}
