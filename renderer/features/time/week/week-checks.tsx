import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Overlap } from '../../../../preload/contract/time-total-shapes'
import { capitalised, formatDay, formatTime, nowIn } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { useClock } from '../../../ui/calendar/use-clock'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { useCategoryName } from '../../../ui/time/use-category-name'
import { missingDays } from './missing-days'
import { useCellWrites } from './use-cell-writes'
import type { ShownWeek } from './use-week'
import type { WeekView } from './use-week-view'
import classes from './week-aside.module.css'
import { dayTotals } from './week-rows'

interface WeekChecksProps {
  view: WeekView
  shown: ShownWeek
}

const wordOfDay = (day: string) => formatDay(day, 'day', currentLanguage())

/** What one would rather see before one's time is stated: overlaps, days that nobody filled. */
export function WeekChecks({ view, shown }: WeekChecksProps) {
  const { t } = useTranslation()
  const { week } = shown
  const isReadOnly = useReadOnly()
  const { setZero } = useCellWrites(view, [])
  const missing = missingDays(view.days, dayTotals(week), week.zeroOn, view.today)
  const zero = view.days.filter((day) => week.zeroOn.includes(day))
  const isClear = missing.length + week.overlaps.length === 0
  return (
    <section aria-labelledby="week-checks" className={classes['part']}>
      <h2 id="week-checks">{t('time.week.checks')}</h2>
      {week.isSubmitted && <p className={classes['quiet']}>{t('time.week.submitted')}</p>}
      {isClear && <p className={classes['quiet']}>{t('time.week.allClear')}</p>}
      <ul className={classes['checks']}>
        {week.overlaps.map((overlap) => (
          <OverlapCheck
            key={`${overlap.firstId} ${overlap.secondId}`}
            {...{ overlap, shown }}
            onDay={view.showDay}
          />
        ))}
        {missing.map((day) => (
          <Check
            key={day}
            isWarning
            text={t('time.week.missing', { day: capitalised(wordOfDay(day)) })}
          >
            {!isReadOnly && (
              <Button variant="subtle" size="compact-xs" onClick={() => void setZero(day, true)}>
                {t('time.week.confirmZero')}
              </Button>
            )}
          </Check>
        ))}
        {zero.map((day) => (
          <Check
            key={day}
            isWarning={false}
            text={t('time.week.confirmedZero', { day: capitalised(wordOfDay(day)) })}
          >
            {!isReadOnly && (
              <Button variant="subtle" size="compact-xs" onClick={() => void setZero(day, false)}>
                {t('time.week.takeBack')}
              </Button>
            )}
          </Check>
        ))}
      </ul>
    </section>
  )
}

interface OverlapCheckProps {
  overlap: Overlap
  shown: ShownWeek
  onDay: (day: string) => void
}

function OverlapCheck({ overlap, shown, onDay }: OverlapCheckProps) {
  const { t } = useTranslation()
  const { timeZone } = useClock()
  const categoryName = useCategoryName()
  const from = nowIn(timeZone, new Date(overlap.from))
  const nameOf = (id: string) => {
    const entry = shown.entries.find((one) => one.id === id)
    if (entry === undefined) return t('time.untitledLink')
    const title = entry.link?.title ?? ''
    return (title === '' ? categoryName(entry.category) : title).toLocaleLowerCase()
  }
  return (
    <Check
      isWarning
      text={t('time.week.overlap', {
        day: formatDay(from, 'weekday', currentLanguage()),
        from: formatTime(from),
        to: formatTime(nowIn(timeZone, new Date(overlap.to))),
        first: nameOf(overlap.firstId),
        second: nameOf(overlap.secondId),
      })}
      onChoose={() => onDay(from.slice(0, 10))}
    />
  )
}

interface CheckProps {
  isWarning: boolean
  text: string
  onChoose?: () => void
  children?: ReactNode
}

function Check({ isWarning, text, onChoose, children }: CheckProps) {
  const Icon = isWarning ? IconAlertTriangle : IconCircleCheck
  return (
    <li data-warning={isWarning || undefined}>
      <Icon size={16} stroke={1.7} aria-hidden />
      <div>
        {onChoose ? (
          <button type="button" className={classes['choose']} onClick={onChoose}>
            {text}
          </button>
        ) : (
          <p>{text}</p>
        )}
        {children}
      </div>
    </li>
  )
}
