import { folded } from '../folded'
import type { Finding } from './finding'
import type { LetterLink } from './letter-parts'

/** Words that say nothing of where a link leads: whoever hears links listed hears only these. */
const vague: ReadonlySet<string> = new Set([
  'cliquez ici',
  'cliquer ici',
  'ici',
  'lire',
  'lire la suite',
  'en savoir plus',
  'plus',
  'plus d infos',
  'voir',
  'lien',
  'ce lien',
  'la suite',
  'click here',
  'here',
  'read more',
  'more',
  'learn more',
  'link',
  'this link',
])

/** What is wrong with the links of a letter, one by one and between them. */
export function checkLinks(links: readonly LetterLink[]): Finding[] {
  return [...links.flatMap(checkLink), ...sameWords(links)]
}

function checkLink(link: LetterLink): Finding[] {
  const { href, text, hrefRange } = link
  const at = { from: link.from, to: link.to }
  const address = href.trim()
  const found: Finding[] = []
  if (address === '' || address === '#') {
    found.push({ code: 'emptyLink', weight: 'stops', at, detail: text, fix: null })
  } else if (/^(javascript|data|vbscript):/i.test(address)) {
    found.push({ code: 'scriptLink', weight: 'stops', at, detail: address, fix: null })
  } else if (!isWellFormed(address)) {
    found.push({ code: 'malformedLink', weight: 'stops', at, detail: address, fix: null })
  } else if (/^http:\/\//i.test(address)) {
    const fix = hrefRange && [
      { from: hrefRange.from, to: hrefRange.from + 'http'.length, insert: 'https' },
    ]
    found.push({ code: 'insecureLink', weight: 'advice', at, detail: address, fix })
  }
  const words = folded(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  if (words === '' ? text.trim() === '' : vague.has(words)) {
    found.push({ code: 'vagueLink', weight: 'matters', at, detail: text, fix: null })
  }
  return found
}

/** Merge fields stand for an address that a mailing writes. */
function isWellFormed(address: string): boolean {
  if (/^\{\{[^}]+\}\}$/.test(address) || /^(mailto|tel):\S+$/i.test(address)) return true
  const host = /^https?:\/\/(?:[^/?#@\s]*@)?([^/?#:\s]+)(?::\d{1,5})?(?:[/?#]\S*)?$/i.exec(
    address,
  )?.[1]
  return host !== undefined && /[^.]\.[^.]/.test(host)
}

/** The same words for two addresses: one of them is not where readers expect. */
function sameWords(links: readonly LetterLink[]): Finding[] {
  const byWords = Map.groupBy(links, ({ text }) => folded(text).trim())
  return [...byWords.entries()].flatMap(([words, same]): Finding[] => {
    const [first, ...others] = same
    if (words === '' || first === undefined) return []
    return others
      .filter(({ href }) => href !== first.href)
      .map(({ from, to, text }) => ({
        code: 'sameTextOtherLink',
        weight: 'advice',
        at: { from, to },
        detail: text,
        fix: null,
      }))
  })
}
