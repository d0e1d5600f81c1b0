import { Button } from '@mantine/core'
import { IconMessage2 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { StatementRow } from '../../../../preload/contract/statements'
import { exactClock } from '../../../ui/statements/exact-clock'
import { PersonName } from '../../../ui/person/person-name'
import type { Period } from '../../../ui/statements/period'
import { StateChip } from '../../../ui/statements/state-chip'
import { usePeriodWords } from '../../../ui/statements/use-period-words'
import { submitPath } from '../submit-path'
import type { DraftPeriod } from './draft-periods'
import classes from './statements-page.module.css'

interface StatementTableProps {
  rows: readonly StatementRow[]
  /** What is left to submit, of this person. */
  drafts: readonly DraftPeriod[]
  personId: string | null
}

/** A line a statement, and one for what is still to submit, the latest period first. */
export function StatementTable({ rows, drafts, personId }: StatementTableProps) {
  const { t } = useTranslation()
  return (
    <table className={classes['table']} aria-label={t('statements.list')}>
      <thead>
        <tr>
          <th scope="col">{t('statements.columns.period')}</th>
          <th scope="col">{t('statements.columns.person')}</th>
          <th scope="col" className={classes['number']}>
            {t('statements.columns.total')}
          </th>
          <th scope="col">{t('statements.columns.state')}</th>
          <th scope="col" className={classes['wide']}>
            {t('statements.columns.version')}
          </th>
          <th scope="col">{t('statements.columns.remarks')}</th>
        </tr>
      </thead>
      <tbody>
        {[...drafts, ...rows]
          .toSorted(latestFirst)
          .map((one) =>
            'id' in one ? (
              <StatementLine key={one.id} row={one} />
            ) : (
              <DraftLine key={one.fromOn} draft={one} personId={personId} />
            ),
          )}
      </tbody>
    </table>
  )
}

function latestFirst(one: Period, other: Period): number {
  return other.fromOn.localeCompare(one.fromOn)
}

function StatementLine({ row }: { row: StatementRow }) {
  const { t } = useTranslation()
  const words = usePeriodWords()
  const { id, personName, total, state, version, remarkCount, hasChanged } = row
  return (
    <tr>
      <th scope="row">
        <Link className={classes['link'] ?? ''} to={`/temps/releves/${id}`}>
          {words.nameOf(row)}
        </Link>
        <span className={classes['days']}>{words.daysOf(row)}</span>
      </th>
      <td>{personName}</td>
      <td className={classes['number']}>{exactClock(total.facilitation + total.administrative)}</td>
      <td>
        <span className={classes['states']}>
          <StateChip state={state} />
          {hasChanged && <span className={classes['changed']}>{t('statements.changed')}</span>}
        </span>
      </td>
      <td className={classes['wide']}>{version}</td>
      <td>
        {remarkCount > 0 && (
          <span className={classes['remarks']}>
            <IconMessage2 size={15} stroke={1.6} aria-hidden />
            {t('statements.remarkCount', { count: remarkCount })}
          </span>
        )}
      </td>
    </tr>
  )
}

function DraftLine({ draft, personId }: { draft: DraftPeriod; personId: string | null }) {
  const { t } = useTranslation()
  const words = usePeriodWords()
  const name = words.nameOf(draft)
  return (
    <tr>
      <th scope="row">
        <span className={classes['draft']}>{name}</span>
        <span className={classes['days']}>{words.daysOf(draft)}</span>
      </th>
      <td>{personId !== null && <PersonName id={personId} />}</td>
      <td className={classes['number']}>{exactClock(draft.seconds)}</td>
      <td>
        <StateChip state="draft" />
      </td>
      <td className={classes['wide']}>—</td>
      <td>
        <Button
          component={Link}
          to={submitPath(draft, personId)}
          variant="default"
          size="compact-sm"
          aria-label={t('statements.submitDraftNamed', { period: name })}
        >
          {t('statements.submitDraft')}
        </Button>
      </td>
    </tr>
  )
}
