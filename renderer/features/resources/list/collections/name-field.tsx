import { type KeyboardEvent, useRef } from 'react'
import classes from './tree.module.css'

interface NameFieldProps {
  label: string
  initial: string
  /** The name typed; null where it was given up, or left empty. */
  onDone: (name: string | null) => void
}

/** A name written in place: Enter or leaving keeps it, Escape gives it up. */
export function NameField({ label, initial, onDone }: NameFieldProps) {
  const isDone = useRef(false)
  const finish = (name: string | null) => {
    if (isDone.current) return
    isDone.current = true
    onDone(name === '' || name === initial ? null : name)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // The keys of the tree are letters here.
    event.stopPropagation()
    if (event.key === 'Enter') finish(event.currentTarget.value.trim())
    if (event.key === 'Escape') finish(null)
  }
  return (
    <input
      ref={focusOnce}
      className={classes['name']}
      aria-label={label}
      defaultValue={initial}
      maxLength={200}
      data-keeps-escape
      onKeyDown={onKeyDown}
      onBlur={(event) => finish(event.currentTarget.value.trim())}
    />
  )
}

function focusOnce(field: HTMLInputElement | null): void {
  field?.focus()
  field?.select()
}
