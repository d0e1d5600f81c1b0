import { Button } from '@mantine/core'
import { type DragEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { letterFacts } from '../../../../preload/rules/letter-facts'
import classes from './start-choice.module.css'
import type { BroughtFile } from './use-letter-file'

const excerptLength = 600

interface LetterFileDropProps {
  brought: BroughtFile
  /** Creating was asked for without a file. */
  isMissing: boolean
}

/** A place to drop a letter on, a button that asks for one, and what the one brought says. */
export function LetterFileDrop({ brought, isMissing }: LetterFileDropProps) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const { read, message, isReading, bring } = brought
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    bring([...event.dataTransfer.files])
  }
  const problem = message ?? (isMissing ? t('letters.file.missing') : null)
  return (
    // The button does all that dropping does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={classes['drop']}
      aria-label={t('letters.file.drop')}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {read === null ? (
        <p className={classes['quiet']}>{t('letters.file.dropText')}</p>
      ) : (
        <Read read={read} />
      )}
      <Button
        variant="default"
        size="xs"
        loading={isReading}
        onClick={() => input.current?.click()}
      >
        {t(read === null ? 'letters.file.choose' : 'letters.file.other')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".mjml,.html,.htm,text/html"
        aria-label={t('letters.file.choose')}
        onChange={(event) => {
          bring([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
      {problem !== null && (
        <p role="alert" className={classes['message']}>
          {problem}
        </p>
      )}
    </section>
  )
}

/** What will be kept, before anything is written. */
function Read({ read: { name, kind, title, source } }: { read: NonNullable<BroughtFile['read']> }) {
  const { t } = useTranslation()
  const { words } = letterFacts(source)
  return (
    <div className={classes['read']} role="status">
      <p className={classes['fileName']}>{name}</p>
      <p className={classes['quiet']}>{t(`letters.file.${kind}`)}</p>
      <p>{title === '' ? t('letters.file.noTitle') : t('letters.file.title', { title })}</p>
      <p className={classes['excerpt']}>
        {words === '' ? t('letters.file.noWords') : words.slice(0, excerptLength)}
        {words.length > excerptLength && '…'}
      </p>
    </div>
  )
}
