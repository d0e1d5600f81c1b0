import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ImportEntry } from '../../../../preload/contract/calendar'
import { capitalised } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { describeSchedule } from '../../../text/recurrence/describe'
import classes from './import.module.css'

const changeable = [
  'title',
  'purpose',
  'place',
  'link',
  'start',
  'recurrence',
  'duration',
  'exceptions',
] as const

interface EntryRowProps {
  entry: ImportEntry
  hasSeveralFiles: boolean
  /** Null where there is nothing to choose. */
  isChosen: boolean | null
  onChoose: (isChosen: boolean) => void
}

export function EntryRow({ entry, hasSeveralFiles, isChosen, onChoose }: EntryRowProps) {
  const { t } = useTranslation()
  const { fileName, schedule, reason, detail } = entry
  // What has no title and cannot be read is best named by its file.
  const isNamedByFile = entry.title === '' && reason !== null
  const untitled = isNamedByFile ? fileName : t('calendar.import.untitled')
  const title = entry.title === '' ? untitled : entry.title
  return (
    <tr>
      {isChosen !== null && (
        <td className={classes['check']}>
          <Checkbox
            aria-label={t('calendar.import.select', { title })}
            checked={isChosen}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
        </td>
      )}
      <td className={classes['what']}>
        {title}
        {hasSeveralFiles && !isNamedByFile && (
          <p className={classes['quiet']}>{t('calendar.import.from', { name: fileName })}</p>
        )}
      </td>
      {reason === null ? (
        <>
          <td>{schedule && capitalised(describeSchedule(schedule, currentLanguage()))}</td>
          <td className={classes['notes']}>
            <Notes entry={entry} />
          </td>
        </>
      ) : (
        <td>
          {t(`calendar.import.reasons.${reason}`)}
          {detail !== '' && <code className={classes['detail']}>{detail}</code>}
        </td>
      )}
    </tr>
  )
}

function Notes({ entry }: { entry: ImportEntry }) {
  const { t } = useTranslation()
  const { status, exceptionCount, changedFields, notes } = entry
  const fields = changeable
    .filter((field) => changedFields.includes(field))
    .map((field) => t(`calendar.import.fields.${field}`))
  return (
    <ul>
      {exceptionCount > 0 && <li>{t('calendar.import.exceptions', { count: exceptionCount })}</li>}
      {status === 'updated' && fields.length > 0 && (
        <li>{t('calendar.import.changed', { fields: fields.join(', ') })}</li>
      )}
      {notes.map((note) => (
        <li key={note}>{t(`calendar.import.notes.${note}`)}</li>
      ))}
    </ul>
  )
}
