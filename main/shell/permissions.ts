import type { Session } from 'electron'
import { isOwnAddress } from './address'

/** What screens need: reminders, and copying to the clipboard. */
const GRANTED: ReadonlySet<string> = new Set(['notifications', 'clipboard-sanitized-write'])

/** Refuses every permission of the web but the two the screens need, and those to anyone else. */
export function guardPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(isGranted(permission, details.requestingUrl, details.isMainFrame))
  })
  session.setPermissionCheckHandler((_contents, permission, origin, details) =>
    isGranted(permission, origin, details.isMainFrame),
  )
  session.setDevicePermissionHandler(() => false)
  session.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses)
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }))
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null))
}

function isGranted(permission: string, address: string, isMainFrame: boolean): boolean {
  return isMainFrame && GRANTED.has(permission) && isOwnAddress(address)
}
