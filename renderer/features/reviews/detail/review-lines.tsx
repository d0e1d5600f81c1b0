import { Button } from '@mantine/core'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  Remark,
  StatementLine,
  StatementPayload,
} from '../../../../preload/contract/statements'
import { capitalised, formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { exactClock } from '../../../ui/statements/exact-clock'
import { LineRow } from './line-row'
import classes from './review.module.css'
import type { Remarks } from './use-remarks'

const step = 300
const moves: Partial<Record<string, -1 | 1>> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 }

interface ReviewLinesProps {
  payload: StatementPayload
  /** Null once it is decided, or where nothing can be written. */
  remarks: Remarks | null
  /** What was remarked in the decision. */
  decided: readonly Remark[]
}

/** Every line of a statement by day; a click or Enter on one writes a remark on it. */
export function ReviewLines({ payload, remarks, decided }: ReviewLinesProps) {
  const { t } = useTranslation()
  const [shownCount, setShownCount] = useState(step)
  const [writtenOn, setWrittenOn] = useState<string | null>(null)
  const { lines } = payload
  const rest = lines.length - shownCount
  const days = useMemo(() => daysOf(payload, shownCount), [payload, shownCount])
  const said = useMemo(() => Map.groupBy(decided, ({ entryId }) => entryId), [decided])
  return (
    <>
      <table className={classes['lines']}>
        <thead>
          <tr>
            <th scope="col">{t('reviews.detail.when')}</th>
            <th scope="col">{t('reviews.detail.category')}</th>
            <th scope="col">{t('reviews.detail.what')}</th>
            <th scope="col" className={classes['number']}>
              {t('reviews.detail.hours')}
            </th>
          </tr>
        </thead>
        {days.map(({ day, seconds, shown }) => (
          // Keys go from line to line; what has the focus is a button within.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <tbody key={day} onKeyDown={goFromLineToLine}>
            <tr className={classes['dayRow']}>
              <th scope="rowgroup" colSpan={3}>
                {capitalised(formatDay(day, 'day', currentLanguage()))}
                {seconds === 0 && <span>{t('reviews.detail.zero')}</span>}
                {seconds === null && <span>{t('reviews.detail.missing')}</span>}
              </th>
              <td className={classes['number']}>{seconds === null ? '—' : exactClock(seconds)}</td>
            </tr>
            {shown.map((line) => (
              <LineRow
                key={line.entryId}
                line={line}
                timeZone={payload.timeZone}
                remarks={remarks}
                decided={said.get(line.entryId) ?? []}
                isWriting={writtenOn === line.entryId}
                onWrite={setWrittenOn}
              />
            ))}
          </tbody>
        ))}
      </table>
      {rest > 0 && (
        <Button variant="default" mt={12} onClick={() => setShownCount(shownCount + step)}>
          {t('reviews.detail.showMore', { count: Math.min(step, rest) })}
        </Button>
      )}
    </>
  )
}

interface Day {
  day: string
  /** Null where nothing was entered. */
  seconds: number | null
  shown: StatementLine[]
}

/** Days in order, those where nothing was entered too, up to so many lines. */
function daysOf({ byDay, missingOn, lines }: StatementPayload, count: number): Day[] {
  const byOwnDay = Map.groupBy(lines.slice(0, count), ({ spentOn }) => spentOn)
  const lastShown = lines.length > count ? (lines[count - 1]?.spentOn ?? '') : '9999-12-31'
  return [
    ...byDay.map(({ day, seconds }): Day => ({ day, seconds, shown: byOwnDay.get(day) ?? [] })),
    ...missingOn.map((day): Day => ({ day, seconds: null, shown: [] })),
  ]
    .filter(({ day }) => day <= lastShown)
    .toSorted((one, other) => one.day.localeCompare(other.day))
}

/** Arrows, J and K go from line to line, whatever the day. */
function goFromLineToLine(event: KeyboardEvent<HTMLElement>): void {
  const move = moves[event.key]
  const { target, currentTarget } = event
  if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return
  if (!(target instanceof HTMLButtonElement) || target.dataset['line'] === undefined) return
  const all = [
    ...(currentTarget.closest('table')?.querySelectorAll<HTMLElement>('[data-line]') ?? []),
  ]
  const next = all[all.indexOf(target) + move]
  if (!next) return
  event.preventDefault()
  next.focus()
}
