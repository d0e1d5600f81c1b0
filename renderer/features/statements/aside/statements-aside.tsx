import { Button } from '@mantine/core'
import { IconSend } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { LocalDate } from '../../../../preload/contract/shapes'
import type { StatementRow } from '../../../../preload/contract/statements'
import { api } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { exactClock } from '../../../ui/statements/exact-clock'
import { periodAt } from '../../../ui/statements/period'
import { StateChip } from '../../../ui/statements/state-chip'
import { usePeriodWords } from '../../../ui/statements/use-period-words'
import { useAnimators } from '../../../ui/time/use-animators'
import { submitPath } from '../submit-path'
import classes from './aside.module.css'

const shownCount = 4

/** Beside the week of time that the address asks for: its submitting, and the latest statements. */
export function StatementsAside() {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const [search] = useSearchParams()
  const { today } = useClock()
  const { people, ownId } = useAnimators()
  const asked = search.get('qui')
  const personId = people?.some(({ id }) => id === asked) === true ? asked : ownId
  const day = LocalDate.safeParse(search.get('semaine') ?? search.get('jour')).data ?? today
  const list = useQuery(
    api.statements.list.queryOptions({
      input: { personId: personId ?? '' },
      enabled: personId !== null,
    }),
  )
  if (!list.data) return null
  return (
    <section className={classes['section']} aria-labelledby="derniers-releves">
      <h2 id="derniers-releves">{t('statements.title')}</h2>
      {!isReadOnly && (
        <Button
          component={Link}
          variant="default"
          to={submitPath(periodAt(day, 'week'), personId)}
          leftSection={<IconSend size={16} aria-hidden />}
        >
          {t('statements.aside.submit')}
        </Button>
      )}
      <Latest rows={list.data} />
    </section>
  )
}

function Latest({ rows }: { rows: readonly StatementRow[] }) {
  const { t } = useTranslation()
  const words = usePeriodWords()
  const [latest] = rows
  if (latest === undefined) return <p className={classes['quiet']}>{t('statements.aside.none')}</p>
  return (
    <>
      <ul className={classes['rows']}>
        {rows.slice(0, shownCount).map((row) => (
          <li key={row.id}>
            <Link className={classes['link'] ?? ''} to={`/temps/releves/${row.id}`}>
              {words.nameOf(row)}
            </Link>
            <span className={classes['quiet']}>
              {exactClock(row.total.facilitation + row.total.administrative)}
            </span>
            <StateChip state={row.state} />
          </li>
        ))}
      </ul>
      <p className={classes['quiet']}>{t(`statements.levels.${latest.level}Sees`)}</p>
      <Link className={classes['all'] ?? ''} to="/temps/releves">
        {t('statements.aside.all')}
      </Link>
    </>
  )
}
