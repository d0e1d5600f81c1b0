import { Button, Textarea } from '@mantine/core'
import { IconTableImport } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TableInput } from '../../../../preload/contract/tables'
import classes from './import-people.module.css'

interface TableSourceProps {
  /** What went wrong with the last choice. */
  message: string | null
  onSource: (source: TableInput) => void
}

/** A place to drop a table on, a button that asks the system for one, a field to paste rows into. */
export function TableSource({ message, onSource }: TableSourceProps) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const [text, setText] = useState('')
  const choose = (files: FileList | null) => {
    const file = files?.[0]
    if (file) onSource({ file })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    choose(event.dataTransfer.files)
  }
  return (
    <>
      {message !== null && (
        <p role="alert" className={classes['message']}>
          {message}
        </p>
      )}
      {/* The button does all that dropping does. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <section
        className={classes['drop']}
        aria-label={t('members.importing.drop')}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconTableImport size={36} stroke={1.3} aria-hidden />
        <h2>{t('members.importing.drop')}</h2>
        <p className={classes['quiet']}>{t('members.importing.dropText')}</p>
        <Button onClick={() => input.current?.click()}>{t('members.importing.choose')}</Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          aria-label={t('members.importing.choose')}
          onChange={(event) => choose(event.currentTarget.files)}
        />
      </section>
      <div className={classes['paste']}>
        <Textarea
          label={t('members.importing.paste')}
          description={t('members.importing.pasteHint')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autosize
          minRows={4}
          maxRows={12}
        />
        <Button variant="default" disabled={text.trim() === ''} onClick={() => onSource({ text })}>
          {t('members.importing.readPasted')}
        </Button>
      </div>
    </>
  )
}
