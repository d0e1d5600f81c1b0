import { useState } from 'react'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { AddResources } from './add-resources'
import { type Brought, useBrought } from './use-brought'

interface LibraryAddingProps {
  isOpen: boolean
  onOpen: () => void
  onClose: () => void
  collectionId?: string
}

/** The adding dialog, which whatever is pasted or dropped anywhere on the page opens too. */
export function LibraryAdding({ isOpen, onOpen, onClose, collectionId }: LibraryAddingProps) {
  const isReadOnly = useReadOnly()
  const [brought, setBrought] = useState<Brought>({})
  useBrought(!isOpen && !isReadOnly, (next) => {
    setBrought(next)
    onOpen()
  })
  if (isReadOnly) return null
  const close = () => {
    setBrought({})
    onClose()
  }
  return (
    <AddResources
      isOpen={isOpen}
      onClose={close}
      {...brought}
      {...(collectionId !== undefined && { collectionId })}
    />
  )
}
