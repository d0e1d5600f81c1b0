import { ActionIcon } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResourceType } from '../../../../preload/contract/resource-shapes'
import { TypeIcon } from '../../../ui/resources/type-icon'
import classes from './panel.module.css'

interface PanelFrameProps {
  type?: ResourceType
  /** What can be done, beside the way out. */
  actions?: ReactNode
  onClose: () => void
  children: ReactNode
}

/** What stands around a resource: its kind, a way out, also by Escape. */
export function PanelFrame({ type, actions, onClose, children }: PanelFrameProps) {
  const { t } = useTranslation()
  useHotkeys([['Escape', (event) => isFree(event.target) && onClose()]], [])
  return (
    <aside className={classes['panel']} aria-label={t('resourceForm.panel.name')}>
      <div className={classes['top']}>
        <span className={classes['kind']}>
          {type !== undefined && (
            <>
              <TypeIcon type={type} size={16} />
              {t(`resources.types.${type}`)}
            </>
          )}
        </span>
        {actions}
        <ActionIcon aria-label={t('common.close')} onClick={onClose}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </div>
      {children}
    </aside>
  )
}

/** Escape belongs to what is open above the page, when something is. */
function isFree(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[role="dialog"], [role="menu"], [aria-expanded="true"]') === null
  )
}
