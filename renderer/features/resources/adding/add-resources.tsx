import { useTranslation } from 'react-i18next'
import { Dialog } from '../../../ui/dialog/dialog'
import { FilesStep } from './files-step'
import { PasteStep } from './paste-step'
import { useCreateFromFiles } from './use-create-from-files'

interface AddResourcesProps {
  isOpen: boolean
  onClose: () => void
  /** What was pasted where it was opened from. */
  text?: string
  /** Files that were dropped where it was opened from. */
  files?: readonly File[]
  /** Where what is added goes. */
  collectionId?: string
}

/** One box for addresses, citations, DOIs, ISBNs and files. */
export function AddResources(props: AddResourcesProps) {
  const { isOpen, onClose, ...given } = props
  const { t } = useTranslation()
  return (
    <Dialog title={t('resourceForm.adding.title')} isOpen={isOpen} onClose={onClose} size={720}>
      <Steps {...given} onClose={onClose} />
    </Dialog>
  )
}

const noFile: readonly File[] = []

function Steps(props: Omit<AddResourcesProps, 'isOpen'>) {
  const { text, files = noFile, collectionId, onClose } = props
  const making = useCreateFromFiles(files, collectionId)
  if (making.state !== null) {
    return <FilesStep state={making.state} onStop={making.stop} onClose={onClose} />
  }
  return (
    <PasteStep
      {...(text !== undefined && { given: text })}
      {...(collectionId !== undefined && { collectionId })}
      onFiles={making.start}
      onClose={onClose}
    />
  )
}
