import { Button, Checkbox } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconPencil, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FateCounts } from '../../../ui/import/fate-counts'
import classes from '../../../ui/import/import.module.css'
import { PlannedRows } from './planned-rows'
import type { Plan, Status } from './use-import-people'

/** What asks for a decision comes first; what needs none, last. */
const order = ['new', 'updated', 'refused', 'unchanged'] as const
export type RowStatus = (typeof order)[number]
const icons = {
  new: IconPlus,
  updated: IconPencil,
  refused: IconAlertTriangle,
  unchanged: IconCheck,
}

interface PeoplePreviewProps {
  plan: Plan
  isApplying: boolean
  onBack: () => void
  onApply: (statuses: Status[]) => void
}

/** What each row would become, counted and explained before anything is written. */
export function PeoplePreview({ plan, isApplying, onBack, onApply }: PeoplePreviewProps) {
  const { t } = useTranslation()
  const { counts, planId } = plan
  const [shown, setShown] = useState<RowStatus>(
    () => order.find((status) => counts[status] > 0) ?? 'new',
  )
  const [chosen, setChosen] = useState({ new: true, updated: true })
  const statuses = (['new', 'updated'] as const).filter(
    (status) => chosen[status] && counts[status] > 0,
  )
  const count = statuses.reduce((sum, status) => sum + counts[status], 0)
  const isNothing = counts.new + counts.updated === 0
  return (
    <>
      <FateCounts
        label={t('members.importing.counts')}
        fates={order.map((status) => ({
          status,
          icon: icons[status],
          count: counts[status],
          label: t(`members.importing.groups.${status}`),
          isFault: status === 'refused',
        }))}
        shown={shown}
        onShow={setShown}
      />
      {isNothing && (
        <div role="status">
          <h2 className={classes['heading']}>{t('members.importing.nothing')}</h2>
          <p className={classes['quiet']}>{t('members.importing.nothingText')}</p>
        </div>
      )}
      <PlannedRows
        key={`${planId} ${shown}`}
        planId={planId}
        status={shown}
        total={counts[shown]}
      />
      <div className={classes['foot']}>
        <Button variant="default" disabled={isApplying} onClick={onBack}>
          {t('members.importing.back')}
        </Button>
        {counts.new > 0 && counts.updated > 0 && (
          <>
            <Checkbox
              label={t('members.importing.withNew')}
              checked={chosen.new}
              onChange={(event) => setChosen({ ...chosen, new: event.currentTarget.checked })}
            />
            <Checkbox
              label={t('members.importing.withUpdated')}
              checked={chosen.updated}
              onChange={(event) => setChosen({ ...chosen, updated: event.currentTarget.checked })}
            />
          </>
        )}
        {!isNothing && (
          <Button disabled={count === 0} loading={isApplying} onClick={() => onApply(statuses)}>
            {t('members.importing.apply', { count })}
          </Button>
        )}
      </div>
    </>
  )
}
