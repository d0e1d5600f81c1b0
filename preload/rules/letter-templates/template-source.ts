import type { LetterTemplate } from '../../contract/letter-shapes'
import type { LetterTheme } from '../../contract/letter-theme'
import type { Locale } from '../../contract/shapes'
import { styleMarker, themeHead, themeStyle, themeMarker } from '../letter-theme/theme-head'
import { englishTemplates } from './english'
import { frenchTemplates } from './french'
import { letterEnd } from './letter-end'
import { asHtml, element, monthOf, type Template, type TemplateWords } from './template-parts'

interface TemplateSetting {
  language: Locale
  theme: LetterTheme
  communityName: string
  /** Local day: its month and year stand in the header. */
  today: string
}

const templates: Record<Locale, Record<LetterTemplate, Template>> = {
  fr: frenchTemplates,
  en: englishTemplates,
}

/** A starter letter as MJML, in the look of the community; its linked blocks are still to fill. */
export function templateSource(template: LetterTemplate, setting: TemplateSetting): string {
  const { language, today } = setting
  const community = asHtml(setting.communityName)
  const place = { community, month: monthOf(today, language), year: today.slice(0, 4) }
  return framedLetter(templates[language][template](place), setting)
}

/** A letter of these words between its header and its foot. */
export function framedLetter(
  { subject, preheader, issue, sections }: TemplateWords,
  { language, theme, communityName, today }: TemplateSetting,
): string {
  const community = asHtml(communityName)
  const head = [
    `<mj-title>${subject}</mj-title>`,
    `<mj-preview>${preheader}</mj-preview>`,
    themeMarker,
    themeHead(theme),
    styleMarker,
    themeStyle(theme),
  ].join('\n')
  const end = letterEnd(theme, language, community)
  const top = band(community, issue, monthOf(today, language))
  const body = [...logo(theme, community), top, ...sections, end]
  const open = `mj-body width="${theme.widthPx}px" background-color="${theme.backgroundColour}"`
  const inside = `${element('mj-head', head)}\n${element(open, body.join('\n'))}`
  return `${element(`mjml lang="${language}"`, inside)}\n`
}

function logo({ logoId }: LetterTheme, community: string): string[] {
  if (logoId === null) return []
  const image = `<mj-image src="veillee-image:${logoId}" alt="${community}" width="160px" align="left" />`
  return [element('mj-section', element('mj-column', image))]
}

/** Who writes on one side, which issue on the other: side by side on a phone too. */
function band(community: string, issue: string, month: string): string {
  const side = (words: string, align: string) =>
    element(
      'mj-column width="50%"',
      `<mj-text mj-class="veillee-band-text"${align}>${words}</mj-text>`,
    )
  const unbroken = month.replace(' ', '\u00A0')
  const sides = [
    side(`<strong>${community}</strong>`, ''),
    side(`${issue} · ${unbroken}`, ' align="right"'),
  ]
  return element('mj-section mj-class="veillee-band"', element('mj-group', sides.join('\n')))
}
