import { Button } from '@mantine/core'
import { IconCalendarDown } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './import.module.css'

interface FileDropProps {
  /** What went wrong with the last choice. */
  message: string | null
  onFiles: (files: File[]) => void
}

/** A place to drop calendars on, and a button that asks the system for them. */
export function FileDrop({ message, onFiles }: FileDropProps) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }
  return (
    // The button does all that dropping does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={classes['drop']}
      aria-label={t('calendar.import.drop')}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconCalendarDown size={36} stroke={1.3} aria-hidden />
      <h2>{t('calendar.import.drop')}</h2>
      <p className={classes['quiet']}>{t('calendar.import.dropText')}</p>
      <Button onClick={() => input.current?.click()}>{t('calendar.import.choose')}</Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".ics,.ical,.ifb,.icalendar,text/calendar"
        aria-label={t('calendar.import.choose')}
        onChange={(event) => onFiles([...(event.currentTarget.files ?? [])])}
      />
      {message !== null && (
        <p role="alert" className={classes['message']}>
          {message}
        </p>
      )}
    </section>
  )
}
