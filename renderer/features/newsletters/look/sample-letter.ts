import type { TFunction } from 'i18next'
import type { LetterTheme } from '../../../../preload/contract/letter-theme'
import {
  asHtml,
  divider,
  heading,
  muted,
  quote,
  section,
  text,
} from '../../../../preload/rules/letter-templates/template-parts'
import { framedLetter } from '../../../../preload/rules/letter-templates/template-source'
import { currentLanguage } from '../../../text/language'

/** A small letter that holds everything a theme sets. */
export function sampleLetter(
  theme: LetterTheme,
  { communityName, today }: { communityName: string; today: string },
  t: TFunction,
): string {
  const say = (key: 'title' | 'text' | 'link' | 'heading' | 'quote' | 'muted' | 'button') =>
    asHtml(t(`letterLook.sample.${key}`))
  const button = `<mj-button mj-class="veillee-button" href="https://example.org">${say('button')}</mj-button>`
  const link = `<a href="https://example.org">${say('link')}</a>`
  const sections = [
    section(heading(1, say('title')), text(say('text'), link), button),
    divider,
    section(heading(2, say('heading')), quote(say('quote')), muted(say('muted'))),
  ]
  const words = {
    subject: '',
    preheader: '',
    issue: asHtml(t('letterLook.sample.issue')),
    sections,
  }
  return framedLetter(words, { theme, communityName, today, language: currentLanguage() })
}
