import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import classes from './import.module.css'

interface PasteFieldProps {
  label: string
  hint: string
  /** What the button says. */
  read: string
  onText: (text: string) => void
}

/** A field to paste rows or records into, in the place of a file. */
export function PasteField({ label, hint, read, onText }: PasteFieldProps) {
  const [text, setText] = useState('')
  return (
    <div className={classes['paste']}>
      <Textarea
        label={label}
        description={hint}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={4}
        maxRows={12}
      />
      <Button variant="default" disabled={text.trim() === ''} onClick={() => onText(text)}>
        {read}
      </Button>
    </div>
  )
}
