import { notificationStanding } from '../../ui/calendar/use-notification-permission'

interface Shown {
  title: string
  body: string
  /** The system shows one notification of a tag, whatever the number of windows. */
  tag: string
  onOpen: () => void
  /** Called where the system shows nothing after all. */
  onRefused: () => void
}

/** Shows a system notification; a click brings the window forward and opens what it tells of. */
export function showNotification({ title, body, tag, onOpen, onRefused }: Shown): void {
  if (notificationStanding() !== 'granted') {
    onRefused()
    return
  }
  const notification = new Notification(title, { body, tag })
  notification.addEventListener('error', onRefused)
  notification.addEventListener('click', () => {
    window.focus()
    onOpen()
    notification.close()
  })
}
