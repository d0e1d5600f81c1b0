import { ActionIcon, Button, SegmentedControl } from '@mantine/core'
import { IconArrowForwardUp, IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { memo, useCallback, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { currentLanguage } from '../../text/language'
import { useReadOnly } from '../../ui/calendar/use-read-only'
import { KindMark } from '../../ui/kind-mark'
import { useDocumentTitle } from '../../ui/use-document-title'
import { CalendarMenu, type Period } from './calendar-menu'
import classes from './calendar-page.module.css'
import { titleOf, type View, views } from './visible-window'

interface CalendarHeaderProps {
  view: View
  day: string
  hasWeekends: boolean
  onView: (view: View) => void
  onStep: (direction: -1 | 1) => void
  onToday: () => void
  onWeekends: (isShown: boolean) => void
}

/** Which days are shown, the way to others, and what can be done with all rituals. */
export function CalendarHeader(props: CalendarHeaderProps) {
  const { view, day, hasWeekends, onView, onStep, onToday, onWeekends } = props
  const title = titleOf(view, day, currentLanguage())
  useDocumentTitle(title)
  return (
    <header className={classes['header']}>
      <h1 className={classes['title']} aria-live="polite">
        {title}
      </h1>
      <Steps view={view} onStep={onStep} onToday={onToday} />
      <Legend />
      <Actions
        view={view}
        hasWeekends={hasWeekends}
        onView={onView}
        onWeekends={onWeekends}
        onPrint={usePrint(day)}
      />
    </header>
  )
}

type StepsProps = Pick<CalendarHeaderProps, 'view' | 'onStep' | 'onToday'>

/** None of what follows depends on the month: going to another draws the title alone. */
const Steps = memo(function Steps({ view, onStep, onToday }: StepsProps) {
  const { t } = useTranslation()
  const step = view === 'week' ? 'Week' : 'Month'
  return (
    <div className={classes['steps']}>
      <ActionIcon
        aria-label={t(`calendar.previous${step}`)}
        aria-keyshortcuts="Alt+ArrowLeft"
        onClick={() => onStep(-1)}
      >
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <Button variant="default" size="xs" onClick={onToday}>
        {t('common.today')}
      </Button>
      <ActionIcon
        aria-label={t(`calendar.next${step}`)}
        aria-keyshortcuts="Alt+ArrowRight"
        onClick={() => onStep(1)}
      >
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
    </div>
  )
})

/** Goes to the paper of the days shown; the same for life, so that another month draws no menu again. */
function usePrint(day: string): (period: Period) => void {
  const navigate = useNavigate()
  const shown = useRef(day)
  useEffect(() => {
    shown.current = day
  }, [day])
  return useCallback(
    (period) => void navigate(`/imprimer/${period}?jour=${shown.current}`),
    [navigate],
  )
}

interface ActionsProps extends Pick<
  CalendarHeaderProps,
  'view' | 'hasWeekends' | 'onView' | 'onWeekends'
> {
  onPrint: (period: Period) => void
}

const Actions = memo(function Actions(props: ActionsProps) {
  const { view, onView } = props
  const { t } = useTranslation()
  const navigate = useNavigate()
  const isReadOnly = useReadOnly()
  return (
    <>
      <SegmentedControl
        aria-label={t('calendar.view')}
        value={view}
        onChange={(value) => onView(views.find((one) => one === value) ?? 'month')}
        data={views.map((value) => ({ value, label: t(`calendar.views.${value}`) }))}
      />
      <Button component={Link} to="/rituels/rythme" variant="default">
        {t('calendar.rhythm')}
      </Button>
      {!isReadOnly && (
        <Button aria-keyshortcuts="N" onClick={() => void navigate('/rituels/nouveau')}>
          {t('calendar.newRitual')}
        </Button>
      )}
      <CalendarMenu {...props} />
    </>
  )
})

const Legend = memo(function Legend() {
  const { t } = useTranslation()
  return (
    <div className={classes['aside']}>
      <ul className={classes['legend']} aria-label={t('calendar.legend')}>
        <li>
          <KindMark kind="rituel" />
          {t('common.ritual')}
        </li>
        <li>
          <KindMark kind="seance" />
          {t('calendar.session')}
        </li>
        <li>
          <KindMark kind="lettre" />
          {t('common.letter')}
        </li>
        <li>
          <IconArrowForwardUp size={14} aria-hidden />
          {t('calendar.legendMoved')}
        </li>
        <li>
          <s>{t('calendar.legendCancelled')}</s>
        </li>
      </ul>
    </div>
  )
})
