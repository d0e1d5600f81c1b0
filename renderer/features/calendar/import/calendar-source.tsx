import { IconCalendarDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { FileDrop } from '../../../ui/import/file-drop'
import { ImportMessage } from '../../../ui/import/import-message'

interface CalendarSourceProps {
  /** What went wrong with the last choice. */
  message: string | null
  onFiles: (files: File[]) => void
}

/** Calendars from files. */
export function CalendarSource({ message, onFiles }: CalendarSourceProps) {
  const { t } = useTranslation()
  return (
    <>
      <ImportMessage message={message} />
      <FileDrop
        icon={IconCalendarDown}
        title={t('calendar.import.drop')}
        text={t('calendar.import.dropText')}
        choose={t('calendar.import.choose')}
        accept=".ics,.ical,.ifb,.icalendar,text/calendar"
        onFiles={onFiles}
      />
    </>
  )
}
