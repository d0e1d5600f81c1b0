import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface DialogProps {
  title: string
  isOpen: boolean
  onClose: () => void
  /** Once it has left the screen, and the keyboard has gone back where it was. */
  onClosed?: () => void
  /** Its width, where a short question is not all it holds. */
  size?: number
  /** Drawn while it is open: what was typed in an earlier opening is forgotten. */
  children: ReactNode
}

/** A short question over the page; Escape leaves it. */
export function Dialog({ title, isOpen, onClose, onClosed, size = 520, children }: DialogProps) {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      size={size}
      {...(onClosed && { onExitTransitionEnd: onClosed })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {children}
    </Modal>
  )
}
