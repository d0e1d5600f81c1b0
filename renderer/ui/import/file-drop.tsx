import { Button } from '@mantine/core'
import type { Icon as TablerIcon } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import classes from './import.module.css'

interface FileDropProps {
  icon: TablerIcon
  title: string
  text: string
  /** What the button says. */
  choose: string
  accept: string
  isSingle?: boolean
  onFiles: (files: File[]) => void
}

/** A place to drop files on, and a button that asks the system for them. */
export function FileDrop(props: FileDropProps) {
  const { icon: Icon, title, text, choose, accept, isSingle = false, onFiles } = props
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const taken = [...(files ?? [])]
    if (taken.length > 0) onFiles(isSingle ? taken.slice(0, 1) : taken)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    // The button does all that dropping does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={classes['drop']}
      aria-label={title}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon size={36} stroke={1.3} aria-hidden />
      <h2>{title}</h2>
      <p className={classes['quiet']}>{text}</p>
      <Button onClick={() => input.current?.click()}>{choose}</Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={!isSingle}
        accept={accept}
        aria-label={choose}
        onChange={(event) => take(event.currentTarget.files)}
      />
    </section>
  )
}
