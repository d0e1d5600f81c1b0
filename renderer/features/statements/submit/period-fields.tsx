import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { LocalDate } from '../../../../preload/contract/shapes'
import { DateField } from '../../../ui/calendar/date-field'
import { Choice } from '../../../ui/form/choice'
import type { PeriodKind } from '../../../ui/statements/period'
import { usePeriodWords } from '../../../ui/statements/use-period-words'
import classes from './submit.module.css'
import type { usePeriod } from './use-period'

const kinds: readonly PeriodKind[] = ['week', 'month', 'other']

/** A week, a month, or any days; the first two are stepped through. */
export function PeriodFields({ chosen }: { chosen: ReturnType<typeof usePeriod> }) {
  const { t } = useTranslation()
  const words = usePeriodWords()
  const { period, kind } = chosen
  return (
    <div className={classes['period']}>
      <Choice
        label={t('statements.submit.kind')}
        value={kind}
        data={kinds.map((value) => ({ value, label: t(`statements.submit.kinds.${value}`) }))}
        onChange={(value) => chosen.setKind(kinds.find((one) => one === value) ?? 'week')}
      />
      {kind === 'other' ? (
        <Days chosen={chosen} />
      ) : (
        <div className={classes['stepper']}>
          <ActionIcon aria-label={t('statements.submit.previous')} onClick={() => chosen.step(-1)}>
            <IconChevronLeft size={18} aria-hidden />
          </ActionIcon>
          <p aria-live="polite" className={classes['periodName']}>
            <strong>{period && words.nameOf(period)}</strong>
            <span>{period && words.daysOf(period)}</span>
          </p>
          <ActionIcon aria-label={t('statements.submit.next')} onClick={() => chosen.step(1)}>
            <IconChevronRight size={18} aria-hidden />
          </ActionIcon>
        </div>
      )}
    </div>
  )
}

function Days({ chosen: { typed, type } }: { chosen: ReturnType<typeof usePeriod> }) {
  const { t } = useTranslation()
  const { fromOn, toOn } = typed
  const isDay = (day: string) => LocalDate.safeParse(day).success
  const issue = (day: string) => (isDay(day) ? null : t('statements.submit.notADay'))
  const isReversed = isDay(fromOn) && isDay(toOn) && toOn < fromOn
  return (
    <div className={classes['pair']}>
      <DateField
        label={t('statements.submit.from')}
        value={fromOn}
        onChange={(day) => type({ fromOn: day })}
        error={issue(fromOn)}
      />
      <DateField
        label={t('statements.submit.to')}
        value={toOn}
        onChange={(day) => type({ toOn: day })}
        error={isReversed ? t('statements.submit.endBeforeStart') : issue(toOn)}
      />
    </div>
  )
}
