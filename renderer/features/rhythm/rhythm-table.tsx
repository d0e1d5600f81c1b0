import { Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Occurrence } from '../../../preload/contract/calendar'
import type { FreeMeeting, Holiday, Rhythm } from '../../../preload/contract/rhythm'
import { addDays } from '../../../preload/rules/local-day'
import { formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { describeWhen } from '../../text/recurrence/occurrence'
import { occurrencePath } from '../../ui/occurrence-path'
import { Mark } from './mark'
import { markState } from './mark-state'
import { RegularityFigure } from './regularity-figure'
import classes from './rhythm-table.module.css'
import { useMarkKeys } from './use-mark-keys'
import { WeekHead } from './week-head'

interface RhythmTableProps {
  rhythm: Rhythm
  /** Wall time of the workspace. */
  now: string
}

/** A row a ritual, a column a week, a mark a date; then the sessions that are no ritual's. */
export function RhythmTable({ rhythm, now }: RhythmTableProps) {
  const { t } = useTranslation()
  const { weeksOn, rows, freeMeetings, holidays } = rhythm
  const keys = useMarkKeys()
  const marks = [
    ...rows.flatMap(({ weeks }) => weeks.flat().map(keyOf)),
    ...freeMeetings.flat().map(({ sessionId }) => sessionId),
  ]
  const stop = keys.stop !== null && marks.includes(keys.stop) ? keys.stop : marks[0]
  const markOf = { stop, onFocus: keys.onFocus, now }
  const hasFree = freeMeetings.some((week) => week.length > 0)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows go between the links it holds
    <table className={classes['table']} aria-label={t('rhythm.table')} onKeyDown={keys.onKeyDown}>
      <thead>
        <tr>
          <th scope="col" className={classes['name']}>
            {t('rhythm.ritual')}
          </th>
          <th
            scope="col"
            className={classes['regularity']}
            aria-label={`${t('rhythm.regularity')}. ${t('rhythm.formulaHint')}`}
          >
            <Tooltip label={t('rhythm.formulaHint')} multiline w={300} position="bottom-start">
              <span>{t('rhythm.regularity')}</span>
            </Tooltip>
          </th>
          {weeksOn.map((weekOn) => (
            <WeekHead
              key={weekOn}
              weekOn={weekOn}
              isCurrent={weekOn <= now && now.slice(0, 10) < addDays(weekOn, 7)}
              holidays={holidays.filter((one) => touchesWeek(one, weekOn))}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ ritualId, title, regularity, weeks }) => (
          <tr key={ritualId}>
            <th scope="row" className={classes['name']}>
              <Link to={`/rituels?rituel=${ritualId}`} className={classes['title']} title={title}>
                {title}
              </Link>
            </th>
            <td className={classes['regularity']}>
              <RegularityFigure regularity={regularity} />
            </td>
            {weeks.map((week, index) => (
              <Cell key={weeksOn[index]}>
                {week.map((one) => (
                  <OccurrenceMark key={keyOf(one)} occurrence={one} {...markOf} />
                ))}
              </Cell>
            ))}
          </tr>
        ))}
        {hasFree && (
          <tr>
            <th scope="row" colSpan={2} className={classes['name']}>
              <span className={classes['title']}>{t('rhythm.freeMeetings')}</span>
            </th>
            {freeMeetings.map((week, index) => (
              <Cell key={weeksOn[index]}>
                {week.map((one) => (
                  <FreeMark key={one.sessionId} meeting={one} {...markOf} />
                ))}
              </Cell>
            ))}
          </tr>
        )}
      </tbody>
    </table>
  )
}

function Cell({ children }: { children: ReactNode }) {
  return (
    <td className={classes['cell']}>
      <div className={classes['marks']}>{children}</div>
    </td>
  )
}

interface MarkOfProps {
  stop: string | undefined
  onFocus: ReturnType<typeof useMarkKeys>['onFocus']
  now: string
}

function OccurrenceMark({
  occurrence,
  stop,
  onFocus,
  now,
}: MarkOfProps & { occurrence: Occurrence }) {
  const { t } = useTranslation()
  const state = markState(occurrence.state, occurrence.end, now)
  const words = [
    occurrence.title,
    describeWhen(occurrence, 'day', currentLanguage()),
    ...(occurrence.isMoved ? [t('rhythm.said.moved')] : []),
    t(`rhythm.said.${state}`),
  ]
  return (
    <Mark
      kind="rituel"
      state={state}
      isMoved={occurrence.isMoved}
      to={occurrencePath(occurrence)}
      name={words.join(', ')}
      isStop={keyOf(occurrence) === stop}
      onFocus={onFocus(keyOf(occurrence))}
    />
  )
}

function FreeMark({ meeting, stop, onFocus, now }: MarkOfProps & { meeting: FreeMeeting }) {
  const { t } = useTranslation()
  const { sessionId, title, startOn } = meeting
  const state = markState(meeting.state, addDays(startOn, 1), now)
  const words = [title, formatDay(startOn, 'day', currentLanguage()), t(`rhythm.said.${state}`)]
  return (
    <Mark
      kind="seance"
      state={state}
      to={`/seances/${sessionId}`}
      name={words.join(', ')}
      isStop={sessionId === stop}
      onFocus={onFocus(sessionId)}
    />
  )
}

function keyOf({ seriesId, originalStart }: Occurrence): string {
  return `${seriesId} ${originalStart}`
}

function touchesWeek({ startOn, endOn }: Holiday, weekOn: string): boolean {
  return startOn < addDays(weekOn, 7) && endOn >= weekOn
}
