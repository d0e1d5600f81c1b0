import { Badge, Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Occurrence } from '../../../../preload/contract/calendar'
import type { Series } from '../../../../preload/contract/rituals'
import { client } from '../../../api/client'
import { capitalised, formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { describeStart, describeWhen } from '../../../text/recurrence/occurrence'
import { phaseOf } from '../../../ui/calendar/phase'
import { focusOccurrence } from '../../../ui/calendar/occurrence-element'
import type { Intent } from '../../../ui/calendar/selection'
import { useClock } from '../../../ui/calendar/use-clock'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { useWrite } from '../../../ui/use-write'
import { CancelDialog } from './cancel-dialog'
import { MoveDialog } from './move-dialog'
import classes from './panel.module.css'

interface OccurrenceSectionProps {
  occurrence: Occurrence
  series: Series
  /** Asked along with the selection: M and Delete in the calendar. */
  intent: Intent | null
  onIntentDone: () => void
}

/** One date: when, how it stands, what can be done with it alone. */
export function OccurrenceSection(props: OccurrenceSectionProps) {
  const { occurrence, intent, onIntentDone } = props
  const { t } = useTranslation()
  const write = useWrite()
  const isReadOnly = useReadOnly()
  const [asking, setAsking] = useState<Intent | null>(null)
  const { seriesId, originalStart, title, start, state, isMoved } = occurrence
  // Only a planned date can be moved or cancelled, whatever was asked.
  const canChange = state === 'planned' && !isReadOnly
  const open = canChange ? (intent ?? asking) : null
  const leave = () => {
    setAsking(null)
    if (intent !== null) onIntentDone()
  }
  // What was moved or cancelled is drawn anew: the keyboard must not be left nowhere.
  const settle = () => {
    // On the page's body, or within the dialog that is leaving.
    const isLost = document.activeElement?.closest('#root') == null
    if (isLost) focusOccurrence({ seriesId, originalStart }, start.slice(0, 10))
  }
  const dialog = { occurrence, onClose: leave, onClosed: settle }
  const reset = () =>
    write({
      run: () => client.rituals.resetOccurrence({ seriesId, originalStart }),
      done: t('rituals.done.reset', { title }),
    })
  return (
    <section aria-labelledby="cette-date">
      <Heading occurrence={occurrence} />
      <Details {...props} />
      <div className={classes['actions']}>
        {canChange && (
          <>
            <Button
              variant="default"
              size="xs"
              aria-keyshortcuts="M"
              onClick={() => setAsking('move')}
            >
              {t('rituals.move')}
            </Button>
            <Button variant="default" size="xs" onClick={() => setAsking('cancel')}>
              {t('rituals.cancelDate')}
            </Button>
          </>
        )}
        {!isReadOnly && (isMoved || state === 'cancelled') && (
          <Button variant="default" size="xs" onClick={() => void reset()}>
            {t('rituals.reset')}
          </Button>
        )}
      </div>
      <MoveDialog {...dialog} isOpen={open === 'move'} />
      <CancelDialog {...dialog} isOpen={open === 'cancel'} />
    </section>
  )
}

function Heading({ occurrence }: { occurrence: Occurrence }) {
  const { t } = useTranslation()
  const { today, now } = useClock()
  const { start, state, isMoved } = occurrence
  const isLive = state === 'planned' && phaseOf(occurrence, now) === 'live'
  const day = start.slice(0, 10)
  return (
    <h3 id="cette-date" className={classes['heading']}>
      {day === today ? t('rituals.today') : capitalised(formatDay(day, 'full', currentLanguage()))}
      {isLive && <Badge className={classes['live'] ?? ''}>{t('rituals.live')}</Badge>}
      {isMoved && <span className={classes['chip']}>{t('rituals.moved')}</span>}
      {state !== 'planned' && <span className={classes['chip']}>{t(`rituals.${state}`)}</span>}
    </h3>
  )
}

function Details({ occurrence, series }: OccurrenceSectionProps) {
  const { t } = useTranslation()
  const { timeZone, today } = useClock()
  const locale = currentLanguage()
  const when = describeWhen(occurrence, 'day', locale)
  const isToday = occurrence.start.slice(0, 10) === today
  // The original start is in the zone of the series: said as it stands only where zones agree.
  const isSameZone = series.timeZone === timeZone || occurrence.originalStart.length === 10
  return (
    <>
      <p className={classes['line']}>{capitalised(isToday ? when : hoursOf(when))}</p>
      {occurrence.isMoved && isSameZone && (
        <p className={classes['quiet']}>
          {t('rituals.movedFrom', { when: describeStart(occurrence.originalStart, 'day', locale) })}
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
