import type { Finding } from '../../contract/letter-check-shapes'
import { folded } from '../folded'
import type { LetterLink } from './parts-found'

/** Two links are close by when no more than this stands between them, in characters of the source. */
const closeBy = 400

/** What is wrong between the links of a letter. */
export function checkLinkPairs(links: readonly LetterLink[]): Finding[] {
  return [...sameWords(links), ...sameAddress(links)]
}

/** The same words for two addresses: one of them is not where readers expect. */
function sameWords(links: readonly LetterLink[]): Finding[] {
  const byWords = Map.groupBy(links, ({ text }) => folded(text).trim())
  return [...byWords.entries()].flatMap(([words, same]): Finding[] => {
    const [first, ...others] = same
    if (words === '' || first === undefined) return []
    return others
      .filter(({ href }) => href.trim() !== first.href.trim())
      .map(({ from, to, text }) => ({
        code: 'sameTextOtherLink',
        weight: 'advice',
        at: { from, to },
        detail: text,
        fix: null,
      }))
  })
}

/** The same address twice in a row: whoever goes from link to link hears it twice. */
function sameAddress(links: readonly LetterLink[]): Finding[] {
  return links.flatMap((link, rank): Finding[] => {
    const before = links[rank - 1]
    if (before === undefined || !/^https?:/i.test(link.href.trim())) return []
    const isClose = link.from - before.to < closeBy
    if (!isClose || link.href.trim() !== before.href.trim()) return []
    const at = { from: link.from, to: link.to }
    return [{ code: 'repeatedLink', weight: 'advice', at, detail: link.href.trim(), fix: null }]
  })
}
