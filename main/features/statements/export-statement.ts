import type { Statement } from '../../../preload/contract/statements'
import { categoryWord, fileWord } from '../../../preload/rules/file-words'
import type { OutgoingLine, OutgoingTime } from '../../rules/outgoing-time'
import { toWallTime } from '../../rules/recurrence-clock'

type Words = Record<string, string>

/** A statement as a file states it: what was frozen, none of what changed since. */
export function outgoingStatement({ payload, hash }: Statement, words: Words): OutgoingTime {
  const { personId, personName, timeZone, plannedMinutes } = payload
  const categoryOf = (one: { category: string; categoryName: string }) =>
    categoryWord(words, { key: one.category, name: one.categoryName })
  const lines = payload.lines.map((line): OutgoingLine => ({
    personId,
    personName,
    day: line.spentOn,
    start: line.startedAt && toWallTime(line.startedAt, timeZone),
    end: line.endedAt && toWallTime(line.endedAt, timeZone),
    seconds: line.durationSeconds,
    category: categoryOf(line),
    nature: line.nature,
    isVoluntary: line.isVoluntary,
    linkTitle: line.linkTitle,
    note: line.note,
  }))
  return {
    facts: factsOf(payload, words),
    lines,
    days: payload.byDay.map(({ day, seconds }) => ({ personId, personName, day, seconds })),
    categories: payload.byCategory.map((one) => ({
      category: categoryOf(one),
      nature: one.nature,
      seconds: one.seconds,
    })),
    people: [{ personId, personName, total: payload.total, plannedMinutes }],
    hash,
  }
}

function factsOf(payload: Statement['payload'], words: Words): OutgoingTime['facts'] {
  const { community, fromOn, toOn, version, submittedAt, timeZone, missingOn } = payload
  return [
    [fileWord(words, 'community'), community],
    [fileWord(words, 'period'), `${fromOn} – ${toOn}`],
    [fileWord(words, 'version'), String(version)],
    [fileWord(words, 'submittedAt'), toWallTime(submittedAt, timeZone).replace('T', ' ')],
    [fileWord(words, 'rounding'), fileWord(words, 'profile')],
    ...(missingOn.length > 0
      ? [[fileWord(words, 'missing'), missingOn.join(', ')] satisfies [string, string]]
      : []),
  ]
}
