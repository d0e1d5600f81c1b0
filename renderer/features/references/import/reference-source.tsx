import { Button, Textarea } from '@mantine/core'
import { IconBookmarks } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './import.module.css'
import { ImportHelp } from './import-help'

const accepted =
  '.html,.htm,.ris,.bib,.bibtex,.json,.opml,.xml,.csv,.tsv,.txt,.enw,.nbib,text/html,text/csv,text/plain,application/json,text/x-opml'

interface ReferenceSourceProps {
  /** What went wrong with the last choice. */
  message: string | null
  onFiles: (files: File[]) => void
}

/** A place to drop files on, a button that asks the system for some, a field to paste records into. */
export function ReferenceSource({ message, onFiles }: ReferenceSourceProps) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const [text, setText] = useState('')
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }
  const readPasted = () =>
    onFiles([new File([text], t('libraryImport.pasted'), { type: 'text/plain' })])
  return (
    <>
      {message !== null && (
        <p role="alert" className={classes['message']}>
          {message}
        </p>
      )}
      <div className={classes['source']}>
        <div className={classes['ways']}>
          {/* The button does all that dropping does. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <section
            className={classes['drop']}
            aria-label={t('libraryImport.drop')}
            data-over={isOver || undefined}
            onDragOver={(event) => {
              event.preventDefault()
              setOver(true)
            }}
            onDragLeave={() => setOver(false)}
            onDrop={drop}
          >
            <IconBookmarks size={36} stroke={1.3} aria-hidden />
            <h2>{t('libraryImport.drop')}</h2>
            <p className={classes['quiet']}>{t('libraryImport.dropText')}</p>
            <Button onClick={() => input.current?.click()}>{t('libraryImport.choose')}</Button>
            <input
              ref={input}
              type="file"
              hidden
              multiple
              accept={accepted}
              aria-label={t('libraryImport.choose')}
              onChange={(event) => onFiles([...(event.currentTarget.files ?? [])])}
            />
          </section>
          <div className={classes['paste']}>
            <Textarea
              label={t('libraryImport.paste')}
              description={t('libraryImport.pasteHint')}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
              autosize
              minRows={4}
              maxRows={12}
            />
            <Button variant="default" disabled={text.trim() === ''} onClick={readPasted}>
              {t('libraryImport.readPasted')}
            </Button>
          </div>
        </div>
        <ImportHelp />
      </div>
    </>
  )
}
