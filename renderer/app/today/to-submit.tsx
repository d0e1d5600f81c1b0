import { Button } from '@mantine/core'
import { IconClock } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addDays, mondayOf } from '../../../preload/rules/local-day'
import { api } from '../../api/client'
import { useDrafts } from '../../features/statements/list/use-drafts'
import { submitPath } from '../../features/statements/submit-path'
import { useClock } from '../../ui/calendar/use-clock'
import { useReadOnly } from '../../ui/calendar/use-read-only'
import { usePeriodWords } from '../../ui/statements/use-period-words'
import { hoursWords } from '../../ui/time/hours-words'
import { useAnimators } from '../../ui/time/use-animators'
import classes from './today-page.module.css'

/** The latest week or month that is over, has time, and that its author has not submitted. */
export function ToSubmit() {
  const { t } = useTranslation()
  const { today } = useClock()
  const { ownId } = useAnimators()
  const isReadOnly = useReadOnly()
  const words = usePeriodWords()
  const { data: rows } = useQuery(
    api.statements.list.queryOptions({
      input: { personId: ownId ?? '' },
      enabled: ownId !== null,
    }),
  )
  const over = useDrafts(ownId, rows ?? []).filter(({ toOn }) => toOn < today)
  const [due] = over
  if (!rows || due === undefined || isReadOnly) return null
  const isLastWeek = due.fromOn === addDays(mondayOf(today), -7) && due.toOn < mondayOf(today)
  const period = words.nameOf(due)
  return (
    <section aria-labelledby="a-remettre" className={classes['section']}>
      <div className={classes['heading']}>
        <h2 id="a-remettre">{t('timeReport.today.due')}</h2>
        {over.length > 1 && (
          <Link to="/temps/releves" className={classes['more'] ?? ''}>
            {t('timeReport.today.others', { count: over.length - 1 })}
          </Link>
        )}
      </div>
      <ul className={classes['card']}>
        <li className={classes['waiting']}>
          <IconClock size={16} className={classes['due'] ?? ''} aria-hidden />
          <div>
            <p className={classes['title']}>
              {isLastWeek
                ? t('timeReport.today.statement')
                : t('timeReport.today.statementFor', { period })}
            </p>
            <p className={classes['detail']}>
              {period} · {hoursWords(due.seconds)}
            </p>
          </div>
          <Button component={Link} to={submitPath(due, ownId)} variant="default">
            {t('timeReport.today.submit')}
          </Button>
        </li>
      </ul>
    </section>
  )
}
