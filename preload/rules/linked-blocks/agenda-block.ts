import type { Locale } from '../../contract/shapes'
import type { Workspace } from '../../contract/workspace'
import { addDays } from '../local-day'
import type { AgendaDate } from './linked-data'
import { itemKey } from './linked-items'
import type { LinkedContent } from './linked-section'
import { linkedInHtml, saidInHtml } from './safe-html'
import { shortDay, wholeDay } from './spoken'

const words = {
  fr: {
    heading: 'Les prochains rendez-vous',
    empty: (day: string) => `Aucun rendez-vous d’ici le ${day}.`,
    at: (day: string, time: string) => `${day} à\u00A0${time}`,
    allDay: (day: string) => `${day}, journée`,
    inPerson: { presence: 'en présence', presentiel: 'en présentiel' },
    remote: { presence: 'à distance', presentiel: 'en distanciel' },
    or: 'ou',
  },
  en: {
    heading: 'Coming up',
    empty: (day: string) => `Nothing planned until ${day}.`,
    at: (day: string, time: string) => `${day} at\u00A0${time}`,
    allDay: (day: string) => `${day}, all day`,
    inPerson: { presence: 'in person', presentiel: 'in person' },
    remote: { presence: 'remote', presentiel: 'remote' },
    or: 'or',
  },
}

interface Manner {
  days: number
  hasLinks: boolean
  /** Which pair of words the community says the two modes with. */
  modeWords: Workspace['modeWords']
}

/** The dates to come, one line each: the day and the time, what it is, and where. */
export function agendaBlock(
  dates: readonly AgendaDate[],
  manner: Manner,
  today: string,
  language: Locale,
): LinkedContent {
  const { heading, empty } = words[language]
  const lines = dates.map((date) => ({
    key: itemKey('date', date.key),
    html: dateRow(date, manner, language),
  }))
  return {
    heading,
    parts: [{ shape: 'table', title: '', lines }],
    emptySentence: empty(wholeDay(addDays(today, manner.days), language)),
    itemCount: lines.length,
  }
}

const ruled = 'border-bottom:1px solid #d5d9e2;padding:8px 12px 8px 0;vertical-align:top'
const last = 'border-bottom:1px solid #d5d9e2;padding:8px 0;vertical-align:top;text-align:right'

function dateRow(date: AgendaDate, { hasLinks, modeWords }: Manner, language: Locale): string {
  const { at, allDay } = words[language]
  const day = shortDay(date.start, language)
  // In one cell, broken between the day and the time on a phone alone.
  const when = date.start.length === 10 ? allDay(day) : at(day, date.start.slice(11, 16))
  const title = linkedInHtml(date.title, hasLinks ? date.link : '')
  const theme = date.theme === '' ? '' : `<br />${saidInHtml(date.theme)}`
  return [
    '<tr>',
    `<td style="${ruled};word-break:normal">${saidInHtml(when)}</td>`,
    `<td style="${ruled}"><strong>${title}</strong>${theme}</td>`,
    `<td style="${last}">${saidInHtml(whereWords(date, modeWords, language))}</td>`,
    '</tr>',
  ].join('')
}

/** The place, or how one takes part. */
function whereWords(
  { mode, place }: AgendaDate,
  modeWords: Manner['modeWords'],
  language: Locale,
): string {
  const { inPerson, remote, or } = words[language]
  if (mode === 'remote') return remote[modeWords]
  const here = place.trim() === '' ? inPerson[modeWords] : place.trim()
  return mode === 'hybrid' ? `${here} ${or} ${remote[modeWords]}` : here
}
