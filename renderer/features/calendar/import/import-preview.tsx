import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconPencil, IconPlus } from '@tabler/icons-react'
import { type CSSProperties, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportEntry, ImportPlan } from '../../../../preload/contract/calendar'
import shared from '../../../ui/import/import.module.css'
import { EntryGroup } from './entry-group'

type Status = ImportEntry['status']

/** What asks for a decision comes first; what needs none, last. */
const order: readonly Status[] = ['new', 'updated', 'unreadable', 'unchanged']
const icons = {
  new: IconPlus,
  updated: IconPencil,
  unreadable: IconAlertTriangle,
  unchanged: IconCheck,
}

const countStyle: CSSProperties & Record<'--fates', number> = { '--fates': order.length }

interface ImportPreviewProps {
  plan: ImportPlan
  isApplying: boolean
  onApply: (keys: string[]) => void
}

/** What each event of the files would become, counted and chosen before anything is written. */
export function ImportPreview({ plan, isApplying, onApply }: ImportPreviewProps) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(plan.entries.filter((one) => one.isSelected).map((one) => one.key)),
  )
  const groups = Map.groupBy(plan.entries, ({ status }) => status)
  const hasSeveralFiles = new Set(plan.entries.map(({ fileName }) => fileName)).size > 1
  const isNothingNew = !groups.has('new') && !groups.has('updated')
  const choose = (keys: string[], isChosen: boolean) => {
    const next = new Set(chosen)
    for (const key of keys) {
      if (isChosen) next.add(key)
      else next.delete(key)
    }
    setChosen(next)
  }
  return (
    <>
      <ul className={shared['counts']} style={countStyle} aria-label={t('calendar.import.counts')}>
        {order.map((status) => (
          <Count key={status} status={status} count={groups.get(status)?.length ?? 0} />
        ))}
      </ul>
      {isNothingNew && (
        <div role="status">
          <h2 className={shared['heading']}>
            {groups.has('unchanged')
              ? t('calendar.import.nothingNew')
              : t('calendar.import.apply', { count: 0 })}
          </h2>
          {!groups.has('unreadable') && (
            <p className={shared['quiet']}>{t('calendar.import.nothingNewText')}</p>
          )}
        </div>
      )}
      {order.map((status) => {
        const entries = groups.get(status)
        return (
          entries && (
            <EntryGroup
              key={status}
              status={status}
              entries={entries}
              hasSeveralFiles={hasSeveralFiles}
              chosen={chosen}
              onChoose={choose}
            />
          )
        )
      })}
      {!isNothingNew && (
        <div className={shared['foot']}>
          <Button
            disabled={chosen.size === 0}
            loading={isApplying}
            onClick={() => onApply([...chosen])}
          >
            {t('calendar.import.apply', { count: chosen.size })}
          </Button>
        </div>
      )}
    </>
  )
}

function Count({ status, count }: { status: Status; count: number }) {
  const { t } = useTranslation()
  const Icon = icons[status]
  const isFault = status === 'unreadable' && count > 0
  return (
    <li className={shared['count']} data-fault={isFault || undefined}>
      <span className={shared['number']}>
        <Icon size={18} aria-hidden />
        {count}
      </span>
      <span className={shared['quiet']}>{t(`calendar.import.groups.${status}`)}</span>
    </li>
  )
}
