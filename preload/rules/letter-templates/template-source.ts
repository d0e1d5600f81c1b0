import type { LetterTemplate } from '../../contract/letter-shapes'
import type { LetterTheme } from '../../contract/letter-theme'
import type { Locale } from '../../contract/shapes'
import { linksMarker, themeHead, themeLinks, themeMarker } from '../letter-theme/theme-head'
import { englishTemplates } from './english'
import { frenchTemplates } from './french'
import { letterEnd } from './letter-end'
import { asHtml, element, monthOf, type Template } from './template-parts'

export interface TemplateSetting {
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
  const { language, theme, today } = setting
  const community = asHtml(setting.communityName)
  const month = monthOf(today, language)
  const { subject, preheader, issue, sections } = templates[language][template]({
    community,
    month,
    year: today.slice(0, 4),
  })
  const head = [
    `<mj-title>${subject}</mj-title>`,
    `<mj-preview>${preheader}</mj-preview>`,
    themeMarker,
    themeHead(theme),
    linksMarker,
    themeLinks(theme),
  ].join('\n')
  const end = letterEnd(theme, language, community)
  const body = [...logo(theme, community), band(community, issue, month), ...sections, end]
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
