import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './notification-permission.module.css'
import { useNotificationPermission } from './use-notification-permission'

/** Beside a reminder that is set: how it will reach one, and a way to allow notifications. */
export function NotificationPermissionNote() {
  const { t } = useTranslation()
  const { standing, ask } = useNotificationPermission()
  return (
    <div className={classes['note']}>
      <span role="status">{t(`reminders.${standing}`)}</span>
      {standing === 'default' && (
        <Button variant="default" size="xs" onClick={() => void ask()}>
          {t('reminders.allow')}
        </Button>
      )}
    </div>
  )
}
