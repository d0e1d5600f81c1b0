import { Badge, Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Occurrence } from '../../../../preload/contract/calendar'
import type { OccurrenceDetail, Series } from '../../../../preload/contract/rituals'
import { api, client } from '../../../api/client'
import { capitalised, formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { describeStart, describeWhen } from '../../../text/recurrence/occurrence'
import { phaseOf } from '../../../ui/calendar/phase'
import type { Intent } from '../../../ui/calendar/selection'
import { useClock } from '../../../ui/calendar/use-clock'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { useWrite } from '../../../ui/use-write'
import classes from './panel.module.css'
import { SessionLinks } from './session-links'

interface OccurrenceSectionProps {
  occurrence: Occurrence
  series: Series
  /** What sets it apart from its series; null while it is read. */
  detail: OccurrenceDetail | null
  onAsk: (intent: Intent) => void
}

/** One date: when, how it stands, what can be done with it alone. */
export function OccurrenceSection(props: OccurrenceSectionProps) {
  return (
    <section aria-labelledby="cette-date">
      <Heading {...props} />
      <Details {...props} />
      <Actions {...props} />
    </section>
  )
}

function Actions({ occurrence, onAsk }: OccurrenceSectionProps) {
  const { t } = useTranslation()
  const write = useWrite()
  const { now } = useClock()
  const isReadOnly = useReadOnly()
  const isClosed = useIsClosed(occurrence)
  const { seriesId, originalStart, title, start, state, isChanged } = occurrence
  const key = { seriesId, originalStart }
  const canReset = !isReadOnly && !isClosed && (state !== 'planned' || isChanged)
  const when = describeStart(start, 'day', currentLanguage())
  const reset = () =>
    write({
      run: () => client.rituals.resetOccurrence(key),
      done: t(state === 'planned' ? 'rituals.done.reset' : 'rituals.done.back', { title, when }),
    })
  const hold = () =>
    write({
      run: () => client.rituals.holdOccurrence(key),
      done: t('rituals.done.held', { title, when }),
    })
  const canHold = !isReadOnly && state === 'planned' && phaseOf(occurrence, now) === 'past'
  return (
    <div className={classes['actions']}>
      <SessionLinks occurrence={occurrence} />
      {canHold && (
        <Button variant="default" size="xs" onClick={() => void hold()}>
          {t('rituals.hold')}
        </Button>
      )}
      {state === 'planned' && !isReadOnly && (
        <>
          <Button variant="default" size="xs" aria-keyshortcuts="M" onClick={() => onAsk('move')}>
            {t('rituals.move')}
          </Button>
          <Button variant="default" size="xs" onClick={() => onAsk('cancel')}>
            {t('rituals.cancelDate')}
          </Button>
        </>
      )}
      {canReset && (
        <Button variant="default" size="xs" onClick={() => void reset()}>
          {t(`rituals.${resetWord(occurrence)}`)}
        </Button>
      )}
    </div>
  )
}

function resetWord({ state, isMoved }: Occurrence) {
  if (state === 'cancelled') return 'resetCancelled'
  if (state === 'held') return 'resetHeld'
  return isMoved ? 'reset' : 'resetOther'
}

/** A date held by its closed session is taken back there, not here. */
function useIsClosed({ seriesId, originalStart, state, sessionId }: Occurrence): boolean {
  const input = { seriesId, originalStart }
  const session = useQuery(
    api.sessions.ofOccurrence.queryOptions({
      input,
      enabled: state === 'held' && sessionId !== null,
    }),
  )
  return session.data != null && session.data.closedAt !== null
}

function Heading({ occurrence }: OccurrenceSectionProps) {
  const { t } = useTranslation()
  const { today, now } = useClock()
  const { start, state, isMoved, isChanged } = occurrence
  const isLive = state === 'planned' && phaseOf(occurrence, now) === 'live'
  const day = start.slice(0, 10)
  const isApart = isChanged && !isMoved && state !== 'cancelled'
  return (
    <h3 id="cette-date" className={classes['heading']}>
      {day === today ? t('rituals.today') : capitalised(formatDay(day, 'full', currentLanguage()))}
      {isLive && <Badge className={classes['live'] ?? ''}>{t('rituals.live')}</Badge>}
      {isMoved && <span className={classes['chip']}>{t('rituals.moved')}</span>}
      {isApart && <span className={classes['chip']}>{t('rituals.apart')}</span>}
      {state !== 'planned' && <span className={classes['chip']}>{t(`rituals.${state}`)}</span>}
    </h3>
  )
}

function Details({ occurrence, series, detail }: OccurrenceSectionProps) {
  const { t } = useTranslation()
  const { timeZone, today } = useClock()
  const locale = currentLanguage()
  const when = describeWhen(occurrence, 'day', locale)
  const isToday = occurrence.start.slice(0, 10) === today
  // The original start is in the zone of the series: said as it stands only where zones agree.
  const isSameZone = series.timeZone === timeZone || occurrence.originalStart.length === 10
  const isHomeSaid = occurrence.isMoved && isSameZone
  const others = (detail?.differs ?? []).filter((field) => field !== 'start' || !isHomeSaid)
  return (
    <>
      <p className={classes['line']}>{capitalised(isToday ? when : hoursOf(when))}</p>
      {isHomeSaid && (
        <p className={classes['quiet']}>
          {t('rituals.movedFrom', { when: describeStart(occurrence.originalStart, 'day', locale) })}
        </p>
      )}
      {others.length > 0 && (
        <p className={classes['quiet']}>
          {t('rituals.apartOn', {
            fields: others.map((field) => t(`rituals.differs.${field}`)).join(', '),
          })}
        </p>
      )}
      {occurrence.reason !== '' && (
        <p className={classes['quiet']}>{t('rituals.reasonIs', { reason: occurrence.reason })}</p>
      )}
    </>
  )
}

/** What follows the day, which the heading says already; all of it when it spans several days. */
function hoursOf(when: string): string {
  return when.split(', ')[1] ?? when
}
