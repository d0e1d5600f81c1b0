import type { Finding } from '../../contract/letter-check-shapes'
import { folded } from '../folded'
import type { TextEdit } from '../mjml/edit-mjml'
import { secureAddress, wellFormedAddress } from './link-address'
import type { LetterLink } from './parts-found'

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
  'plus d informations',
  'voir',
  'voir plus',
  'lien',
  'ce lien',
  'suivre ce lien',
  'la suite',
  'click here',
  'here',
  'read more',
  'more',
  'more info',
  'learn more',
  'see more',
  'link',
  'this link',
])

/** What is wrong with each link of a letter. */
export function checkLinks(links: readonly LetterLink[]): Finding[] {
  return links.flatMap((link) => [...checkAddress(link), ...checkWords(link)])
}

function checkAddress(link: LetterLink): Finding[] {
  const at = { from: link.from, to: link.to }
  const address = link.href.trim()
  if (address === '' || address === '#') {
    return [{ code: 'emptyLink', weight: 'stops', at, detail: link.text, fix: null }]
  }
  if (/^(javascript|data|vbscript|file):/i.test(address)) {
    return [{ code: 'scriptLink', weight: 'stops', at, detail: address, fix: null }]
  }
  const formed = wellFormedAddress(address)
  if (formed !== address) {
    const fix = formed === null ? null : replaced(link, formed)
    return [{ code: 'malformedLink', weight: 'stops', at, detail: address, fix }]
  }
  if (!/^http:\/\//i.test(address)) return []
  const secure = secureAddress(address)
  const fix = secure === null ? null : replaced(link, secure)
  return [{ code: 'insecureLink', weight: 'advice', at, detail: address, fix }]
}

function checkWords({ text, from, to }: LetterLink): Finding[] {
  const words = folded(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  const isVague = words === '' ? text.trim() === '' : vague.has(words)
  if (!isVague) return []
  return [{ code: 'vagueLink', weight: 'matters', at: { from, to }, detail: text, fix: null }]
}

/** Only the part that changes, so that entities of the rest stay as they are written. */
function replaced({ href, hrefRange }: LetterLink, address: string): TextEdit[] | null {
  if (hrefRange === null) return null
  const { from, to } = hrefRange
  const known = href.trim()
  if (address.endsWith(known)) {
    const added = address.slice(0, address.length - known.length)
    const at = from + (href.length - href.trimStart().length)
    return [{ from: at, to: at, insert: added }]
  }
  const scheme = /^[a-z]+:/i.exec(known)?.[0]
  const other = /^[a-z]+:/i.exec(address)?.[0]
  if (scheme && other && address.slice(other.length) === known.slice(scheme.length)) {
    return [{ from, to: from + href.indexOf(known) + scheme.length, insert: other }]
  }
  return [{ from, to, insert: address.replaceAll('&', '&amp;').replaceAll('"', '%22') }]
}
