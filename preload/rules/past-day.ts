import { addDays, daysInMonth, joinDay, splitDay, weekdayOf, weekdays } from './local-day'

const nearDays: ReadonlyMap<string, number> = new Map([
  ["aujourd'hui", 0],
  ['ce matin', 0],
  ['cet apres-midi', 0],
  ['ce soir', 0],
  ['today', 0],
  ['this morning', 0],
  ['this afternoon', 0],
  ['hier', -1],
  ['hier matin', -1],
  ['hier soir', -1],
  ['yesterday', -1],
  ['avant-hier', -2],
  ['avant hier', -2],
  ['demain', 1],
  ['tomorrow', 1],
])

const weekdayNames = indexed([
  ['lundi', 'lun', 'monday', 'mon'],
  ['mardi', 'mar', 'tuesday', 'tue'],
  ['mercredi', 'mer', 'wednesday', 'wed'],
  ['jeudi', 'jeu', 'thursday', 'thu'],
  ['vendredi', 'ven', 'friday', 'fri'],
  ['samedi', 'sam', 'saturday', 'sat'],
  ['dimanche', 'dim', 'sunday', 'sun'],
])

const monthNames = indexed([
  ['janvier', 'janv', 'january', 'jan'],
  ['fevrier', 'fev', 'february', 'feb'],
  ['mars', 'march'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'sept', 'september', 'sep'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december'],
])

/**
 * The day that folded words name, looking back from today: « lundi » is the last one, today
 * included, « 12/11 » the last twelfth of November. Null when they name none.
 */
export function readPastDay(phrase: string, today: string): string | null {
  const near = nearDays.get(phrase)
  return near === undefined
    ? (weekdayIn(phrase, today) ?? dateIn(phrase, today))
    : addDays(today, near)
}

function weekdayIn(phrase: string, today: string): string | null {
  const [, before, name = '', after] = /^(last )?(\p{L}+)( dernier)?$/u.exec(phrase) ?? []
  const weekday = weekdayNames.get(name)
  if (weekday === undefined) return null
  const back = (weekdays.indexOf(weekdayOf(today)) - weekday + 7) % 7
  const isBeforeToday = before !== undefined || after !== undefined
  return addDays(today, isBeforeToday && back === 0 ? -7 : -back)
}

function dateIn(phrase: string, today: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(phrase)
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const figures = /^(\d{1,2})[/.](\d{1,2})(?:[/.](\d{2}|\d{4}))?$/.exec(phrase)
  if (figures) return latestDay(figures[3], Number(figures[2]), Number(figures[1]), today)
  const words =
    /^(\d{1,2})(?:er|st|nd|rd|th)? (\p{L}+)\.?(?: (\d{4}))?$/u.exec(phrase) ??
    swapped(/^(\p{L}+) (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u.exec(phrase))
  const month = monthNames.get(words?.[2] ?? '')
  return words && month !== undefined
    ? latestDay(words[3], month + 1, Number(words[1]), today)
    : null
}

/** « November 12 » in the order of « 12 novembre ». */
function swapped(match: RegExpExecArray | null): (string | undefined)[] | null {
  return match && [match[0], match[2], match[1], match[3]]
}

/** Without a year, the latest such date that is not ahead. */
function latestDay(
  year: string | undefined,
  month: number,
  date: number,
  today: string,
): string | null {
  const current = splitDay(today).year
  if (year !== undefined) {
    const century = year.length === 2 ? Math.floor(current / 100) * 100 : 0
    return realDay(century + Number(year), month, date)
  }
  const day = realDay(current, month, date)
  return day !== null && day > today ? realDay(current - 1, month, date) : day
}

function realDay(year: number, month: number, date: number): string | null {
  const isReal =
    year >= 1900 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
  return isReal ? joinDay({ year, month, date }) : null
}

function indexed(names: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(names.flatMap((same, index) => same.map((name) => [name, index] as const)))
}
