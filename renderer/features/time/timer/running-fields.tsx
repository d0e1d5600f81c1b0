import { Button, TextInput } from '@mantine/core'
import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Timer } from '../../../../preload/contract/timer-shapes'
import { CategoryPicker } from '../../../ui/time/category-picker'
import { LinkPicker } from '../form/link-picker'
import classes from './timer-panel.module.css'
import type { TimerActions } from './use-timer-actions'

const maxNote = 2000

interface RunningFieldsProps {
  timer: Timer
  actions: TimerActions
  onDone: () => void
}

/** What the timer is for, said while it runs; or that it was for nothing. */
export function RunningFields({ timer, actions, onDone }: RunningFieldsProps) {
  const { t } = useTranslation()
  const heading = useId()
  const [note, setNote] = useState(timer.note)
  const keepNote = () => {
    if (note.trim() !== timer.note) void actions.name(timer, { note: note.trim() })
  }
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== 'Enter') return
    keepNote()
    onDone()
  }
  const discard = async () => {
    if (await actions.discard({ ...timer, note: note.trim() })) onDone()
  }
  return (
    <section aria-labelledby={heading} className={classes['start']}>
      <div className={classes['head']}>
        <h2 id={heading} className={classes['heading']}>
          {t(timer.isRunning ? 'timer.running' : 'timer.paused')}
        </h2>
        <Button variant="subtle" size="xs" onClick={() => void discard()}>
          {t('timer.discard')}
        </Button>
      </div>
      <div className={classes['pair']}>
        <CategoryPicker
          label={t('timer.category')}
          value={timer.category}
          onChange={(category) => category !== null && void actions.name(timer, { category })}
        />
        <LinkPicker
          label={t('timer.link')}
          value={timer.link}
          onChange={(link) => void actions.name(timer, { link })}
          placeholder={t('timer.linkHint')}
        />
      </div>
      <TextInput
        label={t('timer.noteField')}
        value={note}
        maxLength={maxNote}
        onChange={(event) => setNote(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={keepNote}
      />
    </section>
  )
}
