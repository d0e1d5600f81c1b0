import type { DigitalComfort } from '../../../../preload/contract/members'
import { LocalDate } from '../../../../preload/contract/shapes'
import { folded } from '../../../../preload/rules/folded'

export function isEmail(cell: string): boolean {
  return cell.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell)
}

/** A local day written 24/11/2026, 24.11.26, 24-11-2026 or 2026-11-24, with or without an hour. */
export function readDay(cell: string): string | null {
  const day = cell.replace(/[ T]\d{1,2}:\d{2}.*$/, '')
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(day)
  const european = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(day)
  const [year, month, date] = iso ? iso.slice(1) : (european?.slice(1).toReversed() ?? [])
  if (year === undefined || month === undefined || date === undefined) return null
  const full = year.length === 2 ? `20${year}` : year
  const local = `${full}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return LocalDate.safeParse(local).success ? local : null
}

const yes = new Set(['oui', 'o', 'yes', 'y', 'x', '1', 'vrai', 'true', 'ok'])
const no = new Set(['non', 'n', 'no', '0', 'faux', 'false'])

/** Yes or no, in French or English; null for anything else. */
export function readAnswer(cell: string): boolean | null {
  const word = folded(cell)
  return yes.has(word) ? true : no.has(word) ? false : null
}

const comforts: readonly [DigitalComfort, RegExp][] = [
  [
    'illAtEase',
    /^(en difficulte|mal a l aise|pas a l aise|peu a l aise|difficile|faible|ill at ease|illatease|struggling)$/,
  ],
  ['gettingBy', /^(se debrouille|moyen(ne)?|moyennement a l aise|getting by|gets by|gettingby)$/],
  ['atEase', /^(a l aise|tres a l aise|bon(ne)?|at ease|atease|comfortable)$/],
]

/** How at ease somebody is with computers, as our own exports and common surveys say it. */
export function readComfort(cell: string): DigitalComfort | null {
  const words = folded(cell)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
  return comforts.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** A cell a spreadsheet may have taken for a formula; numbers and telephone numbers are none. */
export function looksLikeFormula(cell: string): boolean {
  return /^[=+\-@]./s.test(cell) && !/^[+-]?[\d\s().,/-]+$/.test(cell)
}
