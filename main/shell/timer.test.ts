import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  FakeContents,
  FakeTray,
  globalShortcut,
  Menu,
  powerMonitor,
} from '../../tests/fixtures/electron'
import { openTimer } from './timer'
import { shellWords } from './words'

vi.mock('electron', () => import('../../tests/fixtures/electron'))

interface Item {
  label?: string
  click?: () => void
}

const bringForward = vi.fn()
const log = vi.fn()
let contents: FakeContents | null

beforeEach(() => {
  vi.clearAllMocks()
  powerMonitor.removeAllListeners()
  FakeTray.opened = []
  contents = new FakeContents()
})

const open = () =>
  openTimer({ page: () => contents as never, words: () => shellWords('fr'), bringForward, log })
const menu = () => Menu.buildFromTemplate.mock.lastCall?.[0] as Item[]
const told = () => contents?.mainFrame.postMessage.mock.calls.map(([, notice]) => notice)
const shortcut = () => globalShortcut.register.mock.lastCall?.[1]()

describe('the timer outside the window', () => {
  it('offers to start it, from the tray and by one shortcut of the system', () => {
    open()
    expect(menu().map(({ label }) => label)).toContain('Démarrer le minuteur')
    expect(globalShortcut.register).toHaveBeenCalledExactlyOnceWith(
      'CommandOrControl+Alt+T',
      expect.any(Function),
    )
  })

  it('shows what is timed, and stops it without bringing the window forward', () => {
    open().show({ label: 'Forum, La Veillée', state: 'running' })
    expect(FakeTray.opened[0]?.setToolTip).toHaveBeenLastCalledWith('Forum, La Veillée')
    expect(menu().map(({ label }) => label)).toContain('Arrêter et noter le temps')
    shortcut()
    expect(told()).toEqual([{ type: 'veillee:timerToggle' }])
    expect(bringForward).not.toHaveBeenCalled()
  })

  it('brings the window forward when nothing is timed yet: what to time may have to be chosen', () => {
    open()
    menu()
      .find(({ label }) => label === 'Démarrer le minuteur')
      ?.click?.()
    expect(bringForward).toHaveBeenCalledOnce()
    expect(told()).toEqual([{ type: 'veillee:timerToggle' }])
  })

  it('opens a window when there is none to ask', () => {
    contents = null
    open()
    shortcut()
    expect(bringForward).toHaveBeenCalledOnce()
  })

  it('tells the page when the machine sleeps and wakes', () => {
    open()
    powerMonitor.emit('suspend')
    powerMonitor.emit('resume')
    expect(told()).toEqual([
      { type: 'veillee:power', isAwake: false },
      { type: 'veillee:power', isAwake: true },
    ])
  })

  it('tells nothing to a page that is not the application’s own', () => {
    open()
    if (contents) contents.mainFrame.origin = 'https://example.org'
    shortcut()
    powerMonitor.emit('resume')
    expect(told()).toEqual([])
  })

  it('says in the log when another application has the shortcut', () => {
    globalShortcut.register.mockReturnValueOnce(false)
    open()
    expect(log).toHaveBeenCalledExactlyOnceWith('shortcut taken: CommandOrControl+Alt+T')
  })

  it('gives the shortcut and the tray back', () => {
    open().close()
    expect(globalShortcut.unregister).toHaveBeenCalledExactlyOnceWith('CommandOrControl+Alt+T')
    expect(FakeTray.opened[0]?.destroy).toHaveBeenCalledOnce()
  })
})
