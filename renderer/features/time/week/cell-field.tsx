import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { clockWords } from '../../../ui/time/clock-words'
import type { GridKeys, Typing } from './use-grid-keys'
import classes from './week-grid.module.css'

interface CellFieldProps {
  keys: GridKeys
  typing: Typing
  label: string
  /** What of the cell has a start and an end. */
  timedSeconds: number
}

/** A cell while it is typed in; what is wrong with it is said right below. */
export function CellField({ keys, typing, label, timedSeconds }: CellFieldProps) {
  const { t } = useTranslation()
  const id = useId()
  const { issue, text } = typing
  return (
    <>
      <input
        // The cell was chosen to be typed in: it takes the keyboard, its text ready to go on.
        ref={takeKeyboard}
        className={classes['field']}
        value={text}
        aria-label={label}
        aria-invalid={issue !== null}
        aria-describedby={id}
        autoComplete="off"
        onChange={(event) => keys.type(event.currentTarget.value)}
        onKeyDown={keys.onTypingKey}
        onBlur={keys.onBlur}
      />
      <span id={id} role="alert" className={classes['issue']}>
        {issue !== null &&
          t(`time.week.issues.${issue}`, { typed: text, timed: clockWords(timedSeconds) })}
      </span>
    </>
  )
}

function takeKeyboard(field: HTMLInputElement | null): void {
  if (field === null) return
  field.focus()
  field.setSelectionRange(field.value.length, field.value.length)
}
