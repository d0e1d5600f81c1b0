import type { Locale } from '../../contract/shapes'
import { addMonths, addDays } from '../local-day'
import type { Figures } from './linked-data'
import { itemKey } from './linked-items'
import type { FigureName } from './linked-settings'
import type { LinkedContent } from './linked-section'
import { saidInHtml } from './safe-html'
import { counted, monthOf, spokenNumber, spokenPercent, wholeDay } from './spoken'

type Forms = Record<Exclude<FigureName, 'share'>, readonly [one: string, several: string]>

const words = {
  fr: {
    ofMonth: (month: string) => `En chiffres, ${month}`,
    between: (from: string, to: string) => `En chiffres, du ${from} au ${to}`,
    empty: 'Aucun chiffre n’est choisi.',
    share: 'des présences sur place',
    unknown: '—',
    forms: {
      sessions: ['séance tenue', 'séances tenues'],
      attendances: ['présence', 'présences'],
      resources: ['ressource ajoutée', 'ressources ajoutées'],
    } satisfies Forms,
  },
  en: {
    ofMonth: (month: string) => `In figures, ${month}`,
    between: (from: string, to: string) => `In figures, ${from} to ${to}`,
    empty: 'No figure is chosen.',
    share: 'of attendances in person',
    unknown: '—',
    forms: {
      sessions: ['session held', 'sessions held'],
      attendances: ['attendance', 'attendances'],
      resources: ['resource added', 'resources added'],
    } satisfies Forms,
  },
}

/** A few figures over a period, one line each. */
export function figuresBlock({ from, to, figures }: Figures, language: Locale): LinkedContent {
  const { ofMonth, between, empty } = words[language]
  const isMonth = from.endsWith('-01') && to === addDays(addMonths(from, 1), -1)
  const heading = isMonth
    ? ofMonth(monthOf(from, language))
    : between(wholeDay(from, language), wholeDay(to, language))
  const lines = figures.map(({ name, value }) => ({
    key: itemKey('figure', name),
    html: figureRow(name, value, language),
  }))
  return {
    heading,
    parts: [{ shape: 'table', title: '', lines }],
    emptySentence: empty,
    itemCount: lines.length,
  }
}

const cell = 'padding:6px 0;vertical-align:baseline'

function figureRow(name: FigureName, value: number | null, language: Locale): string {
  const { share, unknown, forms } = words[language]
  const say = name === 'share' ? spokenPercent : spokenNumber
  const figure = value === null ? unknown : say(value, language)
  const label = name === 'share' ? share : counted(value ?? 0, ...forms[name], language)
  return [
    '<tr>',
    `<td style="${cell};width:90px;font-size:24px;line-height:1.3"><strong>${saidInHtml(figure)}</strong></td>`,
    `<td style="${cell}">${saidInHtml(label)}</td>`,
    '</tr>',
  ].join('')
}
