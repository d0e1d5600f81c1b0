import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './form.module.css'

interface DrawerProps {
  title: string
  onClose: () => void
  children: ReactNode
}

/** Beside the page, which stays at hand: Escape closes, and what was typed is kept. */
export function Drawer({ title, onClose, children }: DrawerProps) {
  const { t } = useTranslation()
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const first = root.current?.querySelector<HTMLElement>('[data-autofocus]') ?? root.current
    first?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  useEffect(() => {
    // Heard before anyone else: an open list, or a field of its own, then keeps its Escape.
    const onKeyDown = ({ key, target }: KeyboardEvent) => {
      if (key !== 'Escape' || !(target instanceof Element) || !root.current?.contains(target))
        return
      if (target.closest('[aria-expanded="true"], [data-keeps-escape]') === null) onClose()
    }
    document.addEventListener('keydown', onKeyDown, { capture: true })
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [onClose])
  return (
    <div ref={root} role="dialog" aria-label={title} tabIndex={-1} className={classes['drawer']}>
      <div className={classes['top']}>
        <h2 className={classes['heading']}>{title}</h2>
        <ActionIcon aria-label={t('common.close')} onClick={onClose}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </div>
      {children}
    </div>
  )
}
