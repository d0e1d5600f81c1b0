import type { Finding } from '../../contract/letter-check-shapes'
import type { LetterTheme } from '../../contract/letter-theme'
import type { Locale } from '../../contract/shapes'
import { folded } from '../folded'
import { endWords } from '../letter-templates/letter-end'
import { asHtml } from '../letter-templates/template-parts'
import { insertChild, type TextEdit } from '../mjml/edit-mjml'
import type { LetterHead } from './letter-head'
import type { LetterParts } from './parts-found'
import { wellFormedAddress } from './link-address'

const unsubscribing = /desabonn|desinscri|ne plus recevoir|unsubscribe|opt out|opt-out/
const publishing =
  /mentions? legale|vous recevez cette lettre|you receive this letter|responsable de (?:la )?publication|directeur de (?:la )?publication|edite(?:e)? par|publie(?:e)? par|donnees personnelles|rgpd|legal notice|published by|gdpr|privacy/

export interface FooterSetting {
  theme: LetterTheme
  language: Locale
  /** The name of the community. */
  community: string
}

/** What each letter has to say at its end: how to stop receiving it, and who publishes it. */
export function checkFooter(
  source: string,
  { body }: LetterHead,
  parts: LetterParts,
  setting: FooterSetting,
): Finding[] {
  const { theme } = setting
  if (body === null) return []
  const words = folded(parts.texts.map(({ text }) => text).join(' ')).replace(/\s+/g, ' ')
  const addresses = parts.links.map(({ href }) => folded(href)).join(' ')
  const holds = (said: string) => said.trim() !== '' && words.includes(plain(said))
  const hasWayOut =
    unsubscribing.test(words) || unsubscribing.test(addresses) || holds(theme.unsubscribeText)
  const hasMention = publishing.test(words) || holds(theme.legalMention)
  const missing = [
    ...(hasMention ? [] : [legalHtml(setting)]),
    ...(hasWayOut ? [] : [unsubscribeHtml(setting)]),
  ]
  // Both findings have one fix, so that putting everything right adds one footer.
  const fix = footerFix(source, body, missing)
  const found: Finding[] = []
  if (!hasWayOut) {
    found.push({ code: 'noUnsubscribe', weight: 'stops', at: null, detail: '', fix })
  }
  if (!hasMention) {
    found.push({ code: 'noLegalMention', weight: 'stops', at: null, detail: '', fix })
  }
  return found
}

function plain(said: string): string {
  return folded(said).replace(/\s+/g, ' ').trim()
}

function legalHtml({ theme, language, community }: FooterSetting): string {
  const own = theme.legalMention.trim()
  return own === '' ? endWords[language](asHtml(community)).legal : asHtml(own)
}

function unsubscribeHtml({ theme, language, community }: FooterSetting): string {
  const own = theme.unsubscribeText.trim()
  const usual = endWords[language](asHtml(community)).unsubscribe
  const words = own === '' ? usual : asHtml(own)
  const address = wellFormedAddress(theme.unsubscribeAddress.trim())
  return address === null ? words : `<a href="${asHtml(address)}">${words}</a>`
}

function footerFix(
  source: string,
  body: NonNullable<LetterHead['body']>,
  paragraphs: readonly string[],
): TextEdit[] {
  const html = paragraphs.map((one) => `<p>${one}</p>`).join('')
  const text = `<mj-text mj-class="veillee-footer" css-class="veillee-footer">${html}</mj-text>`
  const section = `<mj-section mj-class="veillee-ground"><mj-column>${text}</mj-column></mj-section>`
  return insertChild(source, body, body.children.length, section)
}
