import { useCallback, useState } from 'react'

export type NotificationStanding = NotificationPermission | 'unavailable'

/** Whether system notifications may be shown here, as the browser or the system says it now. */
export function notificationStanding(): NotificationStanding {
  return 'Notification' in window ? Notification.permission : 'unavailable'
}

/** The same for a screen, with a way to ask: only ever after someone pressed a button for it. */
export function useNotificationPermission(): {
  standing: NotificationStanding
  ask: () => Promise<void>
} {
  const [standing, setStanding] = useState(notificationStanding)
  const ask = useCallback(async () => {
    await Notification.requestPermission()
    setStanding(notificationStanding())
  }, [])
  return { standing, ask }
}
