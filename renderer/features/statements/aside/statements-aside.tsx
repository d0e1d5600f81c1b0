import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api } from '../../../api/client'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { clockHours } from '../../../ui/statements/clock-hours'
import { periodAt } from '../../../ui/statements/period'
import { StateChip } from '../../../ui/statements/state-chip'
import { usePeriodWords } from '../../../ui/statements/use-period-words'
import { submitPath } from '../submit-path'
import classes from './aside.module.css'
import { BeforeSubmitting } from './before-submitting'

const shownCount = 4

interface StatementsAsideProps {
  personId: string
  /** The week on screen. */
  mondayOn: string
}

/** Beside a week of time: what to look at before submitting it, and the latest statements. */
export function StatementsAside({ personId, mondayOn }: StatementsAsideProps) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const period = periodAt(mondayOn, 'week')
  return (
    <>
      <section className={classes['section']} aria-labelledby="avant-de-soumettre">
        <h2 id="avant-de-soumettre">{t('statements.aside.before')}</h2>
        <BeforeSubmitting personId={personId} period={period} />
        {!isReadOnly && (
          <Button component={Link} to={submitPath(period, personId)} fullWidth>
            {t('statements.aside.submit')}
          </Button>
        )}
      </section>
      <Latest personId={personId} />
    </>
  )
}

function Latest({ personId }: { personId: string }) {
  const { t } = useTranslation()
  const words = usePeriodWords()
  const list = useQuery(api.statements.list.queryOptions({ input: { personId } }))
  if (!list.data) return null
  const [latest] = list.data
  return (
    <section className={classes['section']} aria-labelledby="derniers-releves">
      <h2 id="derniers-releves">{t('statements.aside.latest')}</h2>
      {latest === undefined && <p className={classes['quiet']}>{t('statements.aside.none')}</p>}
      <ul className={classes['rows']}>
        {list.data.slice(0, shownCount).map((row) => (
          <li key={row.id}>
            <Link className={classes['link'] ?? ''} to={`/temps/releves/${row.id}`}>
              {words.nameOf(row)}
            </Link>
            <span className={classes['quiet']}>
              {clockHours(row.total.facilitation + row.total.administrative)}
            </span>
            <StateChip state={row.state} />
          </li>
        ))}
      </ul>
      {latest && <p className={classes['quiet']}>{t(`statements.levels.${latest.level}Sees`)}</p>}
      <Link className={classes['all'] ?? ''} to="/temps/releves">
        {t('statements.aside.all')}
      </Link>
    </section>
  )
}
