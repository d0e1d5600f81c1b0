import { folded } from '../folded'
import { mergeFields } from '../merge-fields'
import type { Finding } from './finding'
import type { LetterParts } from './letter-parts'

/** Below so many words beside images, mail filters take a letter for an advertisement. */
const fewestWords = 20

const unsubscribing = /desabonn|desinscri|ne plus recevoir|unsubscribe|opt out/

/** What the words of a letter lack: fields nobody fills, words beside images, the way out. */
export function checkTexts(
  parts: LetterParts,
  sampleValues: ReadonlyMap<string, string>,
): Finding[] {
  const found: Finding[] = []
  for (const { text, from, to } of parts.texts) {
    for (const name of mergeFields(text)) {
      if (sampleValues.has(name)) continue
      const at = { from, to }
      found.push({ code: 'unfilledField', weight: 'stops', at, detail: name, fix: null })
    }
  }
  const all = parts.texts.map(({ text }) => text).join(' ')
  const words = all.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
  if (parts.images.length > 0 && words < fewestWords) {
    found.push({ code: 'fewWords', weight: 'matters', at: null, detail: String(words), fix: null })
  }
  const ways = [all, ...parts.links.map(({ href }) => href)].map(folded)
  if (!ways.some((text) => unsubscribing.test(text))) {
    found.push({ code: 'noUnsubscribe', weight: 'stops', at: null, detail: '', fix: null })
  }
  return found
}
