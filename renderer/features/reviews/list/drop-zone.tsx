import { Button } from '@mantine/core'
import { IconInbox } from '@tabler/icons-react'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface DropZoneProps {
  onFiles: (files: readonly File[]) => void
  isDisabled: boolean
  className?: string
  children: ReactNode
}

/** Files dropped anywhere on what it holds are taken; a button of the page does all that dropping does. */
export function DropZone({ onFiles, isDisabled, className, children }: DropZoneProps) {
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }
  if (isDisabled) return <div className={className}>{children}</div>
  return (
    <div
      className={className}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        const { currentTarget, relatedTarget } = event
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
          setOver(false)
      }}
      onDrop={drop}
    >
      {children}
    </div>
  )
}

interface FilesButtonProps {
  label: string
  isWaiting: boolean
  onFiles: (files: readonly File[]) => void
}

/** Asks the system for files, as many as one likes. */
export function FilesButton({ label, isWaiting, onFiles }: FilesButtonProps) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button
        leftSection={<IconInbox size={16} aria-hidden />}
        loading={isWaiting}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('reviews.choose')}
        onChange={(event) => {
          const { currentTarget } = event
          onFiles([...(currentTarget.files ?? [])])
          // The same file may be chosen again.
          currentTarget.value = ''
        }}
      />
    </>
  )
}
