import { Button, type ButtonProps } from '@mantine/core'
import { IconPlayerPlay } from '@tabler/icons-react'
import type { ComponentPropsWithRef } from 'react'
import { useTranslation } from 'react-i18next'

interface StartButtonProps
  extends ButtonProps, Omit<ComponentPropsWithRef<'button'>, keyof ButtonProps> {
  isOpen: boolean
}

/** Quiet while nothing is timed. */
export function StartButton({ isOpen, ...rest }: StartButtonProps) {
  const { t } = useTranslation()
  return (
    <Button
      {...rest}
      variant="subtle"
      leftSection={<IconPlayerPlay size={16} aria-hidden />}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      aria-keyshortcuts="Space"
    >
      {t('timer.start')}
    </Button>
  )
}
