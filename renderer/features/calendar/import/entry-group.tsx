import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportEntry } from '../../../../preload/contract/calendar'
import { EntryRow } from './entry-row'
import classes from './import.module.css'

/** A calendar of years holds thousands: a page of them is drawn, the rest when asked. */
const pageSize = 100

interface EntryGroupProps {
  status: ImportEntry['status']
  entries: readonly ImportEntry[]
  hasSeveralFiles: boolean
  chosen: ReadonlySet<string>
  onChoose: (keys: string[], isChosen: boolean) => void
}

/** The events that share a fate, each with what there is to know of it. */
export function EntryGroup(props: EntryGroupProps) {
  const { status, entries, hasSeveralFiles, chosen, onChoose } = props
  const { t } = useTranslation()
  const [shownCount, setShownCount] = useState(pageSize)
  const [isOpen, setOpen] = useState(status !== 'unchanged')
  const group = t(`calendar.import.groups.${status}`)
  const isChoice = status === 'new' || status === 'updated'
  const keys = entries.map(({ key }) => key)
  const chosenCount = keys.filter((key) => chosen.has(key)).length
  const hiddenCount = entries.length - shownCount
  return (
    <section className={classes['group']} aria-label={group}>
      <div className={classes['groupHead']}>
        <h2>
          {group} <span className={classes['groupCount']}>{entries.length}</span>
        </h2>
        <p className={classes['quiet']}>{t(`calendar.import.groupTexts.${status}`)}</p>
        {status === 'unchanged' && (
          <Button
            variant="subtle"
            size="xs"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? t('calendar.import.hide') : t('calendar.import.show')}
          </Button>
        )}
      </div>
      {isOpen && (
        <table className={classes['table']}>
          <thead>
            <tr>
              {isChoice && (
                <th className={classes['check']}>
                  <Checkbox
                    aria-label={t('calendar.import.selectAll', { group })}
                    checked={chosenCount === entries.length}
                    indeterminate={chosenCount > 0 && chosenCount < entries.length}
                    onChange={(event) => onChoose(keys, event.currentTarget.checked)}
                  />
                </th>
              )}
              <th>{t('calendar.import.columnTitle')}</th>
              {status === 'unreadable' ? (
                <th>{t('calendar.import.columnReason')}</th>
              ) : (
                <>
                  <th>{t('calendar.import.columnWhen')}</th>
                  <th>{t('calendar.import.columnNotes')}</th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {entries.slice(0, shownCount).map((entry) => (
              <EntryRow
                key={entry.key}
                entry={entry}
                hasSeveralFiles={hasSeveralFiles}
                isChosen={isChoice ? chosen.has(entry.key) : null}
                onChoose={(isChosen) => onChoose([entry.key], isChosen)}
              />
            ))}
          </tbody>
        </table>
      )}
      {isOpen && hiddenCount > 0 && (
        <Button
          variant="default"
          size="xs"
          onClick={() => setShownCount(shownCount + 5 * pageSize)}
        >
          {t('calendar.import.showMore', { count: hiddenCount })}
        </Button>
      )}
    </section>
  )
}
