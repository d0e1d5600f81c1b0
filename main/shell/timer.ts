import { globalShortcut, Menu, nativeImage, powerMonitor, Tray, type WebContents } from 'electron'
import type { DesktopInput } from '../../preload/contract/desktop'
import { tell } from './notices'
import { trayIcon } from './tray-icon'
import type { ShellWords } from './words'

const SHORTCUT = 'CommandOrControl+Alt+T'

type Shown = DesktopInput<'showTimer'>

interface TimerPowers {
  page: () => WebContents | null
  words: () => ShellWords
  bringForward: () => void
  log: (line: string) => void
}

export interface ShellTimer {
  /** What the page says of its timer; the tray shows no more than that. */
  show: (shown: Shown) => void
  /** Draws the menu again, in another language. */
  redraw: () => void
  /** Gives the shortcut and the place in the tray back. */
  close: () => void
}

/** The timer outside the window: a tray, a shortcut of the whole system, and sleep told to the page. */
export function openTimer({ page, words, bringForward, log }: TimerPowers): ShellTimer {
  let shown: Shown = { label: '', state: 'none' }
  const tray = openTray(log)
  tray?.on('click', bringForward)

  const toggle = () => {
    const asked = page()
    // What is to be timed may have to be chosen, and that takes a window.
    if (asked === null || shown.state === 'none') bringForward()
    if (asked !== null) tell(asked, { type: 'veillee:timerToggle' })
  }
  const redraw = () => {
    if (tray === null) return
    const { startTimer, stopTimer, resumeTimer, showWindow, quit } = words()
    const label = { none: startTimer, running: stopTimer, paused: resumeTimer }[shown.state]
    tray.setImage(imageOf(shown.state === 'running'))
    tray.setToolTip(shown.label === '' ? 'Veillée' : shown.label)
    tray.setContextMenu(
      Menu.buildFromTemplate([
        ...(shown.label === '' ? [] : [{ label: shown.label, enabled: false }]),
        { label, accelerator: SHORTCUT, registerAccelerator: false, click: toggle },
        { label: showWindow, click: bringForward },
        { type: 'separator' },
        { label: quit, role: 'quit' },
      ]),
    )
  }
  const say = (isAwake: boolean) => () => {
    const told = page()
    if (told !== null) tell(told, { type: 'veillee:power', isAwake })
  }

  redraw()
  if (!globalShortcut.register(SHORTCUT, toggle)) log(`shortcut taken: ${SHORTCUT}`)
  powerMonitor.on('suspend', say(false))
  powerMonitor.on('resume', say(true))
  return {
    show(next) {
      shown = next
      redraw()
    },
    redraw,
    close() {
      globalShortcut.unregister(SHORTCUT)
      tray?.destroy()
    },
  }
}

/** Some desktops have no tray: the timer of the window is enough there. */
function openTray(log: (line: string) => void): Tray | null {
  try {
    return new Tray(imageOf(false))
  } catch (error) {
    log(`no tray: ${String(error)}`)
    return null
  }
}

function imageOf(isRunning: boolean) {
  return nativeImage.createFromDataURL(trayIcon(isRunning)).resize({ width: 16, height: 16 })
}
