import { Button, Textarea } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BlockText } from '../../../../preload/rules/letter-text'
import { ChangedText } from './changed-text'
import classes from './out.module.css'

interface BlockTextCardProps {
  block: BlockText
  isLocked: boolean
  /** Null lets the block speak for itself. */
  onText: (text: string | null) => void
}

const typingPauseMs = 300

/** What one block says as plain text, to be rewritten. */
export function BlockTextCard({ block, isLocked, onText }: BlockTextCardProps) {
  const { t } = useTranslation()
  const { index, text, derived, state } = block
  const number = index + 1
  const [typed, setTyped] = useState<string | null>(null)
  const keep = useDebouncedCallback(
    (wanted: string) => {
      onText(wanted)
      setTyped(null)
    },
    { delay: typingPauseMs, flushOnUnmount: true },
  )
  const restart = (wanted: string | null) => {
    keep.cancel()
    setTyped(null)
    onText(wanted)
  }
  return (
    <article className={classes['card']} data-state={state}>
      <header className={classes['cardHead']}>
        <h2 className={classes['cardTitle']}>{t('letterOut.blockNumber', { number })}</h2>
        {state === 'written' && <span className={classes['mark']}>{t('letterOut.written')}</span>}
        {state === 'written' && !isLocked && (
          <Button
            variant="subtle"
            size="compact-sm"
            className={classes['reset'] ?? ''}
            aria-label={t('letterOut.resetNumber', { number })}
            onClick={() => restart(null)}
          >
            {t('letterOut.reset')}
          </Button>
        )}
      </header>
      <Textarea
        aria-label={t('letterOut.blockText', { number })}
        classNames={{ input: classes['plain'] ?? '' }}
        value={typed ?? text}
        autosize
        minRows={1}
        readOnly={isLocked}
        spellCheck={false}
        // Its own history takes back what is typed here.
        data-own-undo
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          keep(event.currentTarget.value)
        }}
        onBlur={() => keep.flush()}
      />
      {state === 'changed' && (
        <ChangedText
          derived={derived}
          isLocked={isLocked}
          onKeep={() => restart(text)}
          onTake={() => restart(null)}
        />
      )}
    </article>
  )
}
