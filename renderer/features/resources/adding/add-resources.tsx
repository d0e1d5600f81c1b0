import { useTranslation } from 'react-i18next'
import { Dialog } from '../../../ui/dialog/dialog'

interface AddResourcesProps {
  isOpen: boolean
  onClose: () => void
  /** What was pasted or typed where it was opened from. */
  text?: string
  /** Where what is added goes. */
  collectionId?: string
}

/** One box for addresses, citations, DOIs, ISBNs and files. */
export function AddResources({ isOpen, onClose, text = '' }: AddResourcesProps) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('resourceForm.adding.title')} isOpen={isOpen} onClose={onClose}>
      {text}
    </Dialog>
  )
}
