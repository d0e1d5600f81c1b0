import { Button } from '@mantine/core'
import { IconFileCheck } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import classes from './decisions.module.css'

interface FileChooserProps {
  text: string
  label: string
  isBusy: boolean
  onFiles: (files: FileList | null) => void
}

/** A place to drop a file on, and a button that asks the system for one. */
export function FileChooser({ text, label, isBusy, onFiles }: FileChooserProps) {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFiles(event.dataTransfer.files)
  }
  return (
    // The button does all that dropping does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={classes['drop']}
      aria-label={text}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileCheck size={30} stroke={1.3} aria-hidden />
      <p>{text}</p>
      <Button data-autofocus loading={isBusy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        onChange={(event) => {
          onFiles(event.currentTarget.files)
          // The same file, mended, may be chosen again.
          event.currentTarget.value = ''
        }}
      />
    </section>
  )
}
