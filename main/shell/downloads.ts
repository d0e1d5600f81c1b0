import { join } from 'node:path'
import { app, type Session } from 'electron'
import { isOwnAddress, PAGE_ORIGIN } from './address'

/** Files the page hands over are saved where the system's dialog says; anything else is dropped. */
export function askWhereToSave(session: Session): void {
  session.on('will-download', (event, item) => {
    const url = item.getURL()
    if (!isOwnAddress(url) && !url.startsWith(`blob:${PAGE_ORIGIN}/`)) {
      event.preventDefault()
      return
    }
    // With no path set, Electron shows the native dialog, filled with this one.
    item.setSaveDialogOptions({ defaultPath: join(app.getPath('downloads'), item.getFilename()) })
  })
}
