import type { LetterTheme } from '../../contract/letter-theme'
import type { Locale } from '../../contract/shapes'
import { asHtml, element } from './template-parts'

/** What a footer says where the community has not said it otherwise; `community` is HTML. */
export const endWords: Record<
  Locale,
  (community: string) => { legal: string; unsubscribe: string; link: string }
> = {
  fr: (community) => ({
    legal: `Vous recevez cette lettre parce que vous êtes membre de ${community}. Votre adresse ne sert qu’à vous écrire.`,
    unsubscribe:
      'Pour ne plus la recevoir, répondez à ce message avec le mot «\u00A0désinscription\u00A0».',
    link: 'Se désinscrire de la lettre',
  }),
  en: (community) => ({
    legal: `You receive this letter because you are a member of ${community}. Your address serves only to write to you.`,
    unsubscribe: 'To stop receiving it, reply to this message with the word “unsubscribe”.',
    link: 'Unsubscribe from the letter',
  }),
}

/** The foot of a letter: who publishes it, and how to stop receiving it. */
export function letterEnd(theme: LetterTheme, language: Locale, community: string): string {
  const words = endWords[language](community)
  const address = hrefOf(theme.unsubscribeAddress)
  const way = theme.unsubscribeText === '' ? words.unsubscribe : asHtml(theme.unsubscribeText)
  const link = address === '' ? '' : ` <a href="${asHtml(address)}">${words.link}</a>`
  const said = address !== '' && theme.unsubscribeText === '' ? link.trim() : way + link
  const legal = theme.legalMention === '' ? words.legal : asHtml(theme.legalMention)
  const text = element(
    'mj-text css-class="veillee-footer" mj-class="veillee-footer"',
    `<p>${legal}</p>\n<p>${said}</p>`,
  )
  return element('mj-section mj-class="veillee-ground"', element('mj-column', text))
}

/** A web or mail address as a link opens it. */
function hrefOf(address: string): string {
  if (address === '' || /^(https?|mailto):/i.test(address)) return address
  return address.includes('@') ? `mailto:${address}` : `https://${address}`
}
