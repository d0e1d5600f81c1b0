import { type HotkeyItem, useHotkeys } from '@mantine/hooks'
import { useLocation, useNavigate } from 'react-router'
import { useUndo } from '../ui/use-write'
import { sections } from './sections'

interface Openers {
  openPalette: () => void
  openHelp: () => void
}

/** Keys that work on every screen; none of them while a person types in a field, but Ctrl+K. */
export function useShortcuts({ openPalette, openHelp }: Openers): void {
  const navigate = useNavigate()
  const undo = useUndo()
  const isAmongSessions = useLocation().pathname.startsWith('/seances')
  const go = (path: string) => unlessAsked(() => void navigate(path))
  useHotkeys([['mod+K', openPalette]], [])
  useHotkeys([
    ['mod+Z', unlessAsked(() => void undo())],
    ['N', go(isAmongSessions ? '/seances/nouvelle' : '/rituels/nouveau')],
    ['?', unlessAsked(openHelp)],
    ['shift+?', unlessAsked(openHelp)],
    // French keyboards have digits on the shifted row: it is the place of the key that counts.
    ...sections.map(({ path }, index): HotkeyItem => [
      `alt+Digit${index + 1}`,
      go(path),
      { usePhysicalKeys: true },
    ]),
  ])
}

/** A dialog that waits for an answer keeps the keyboard to itself. */
function unlessAsked(act: () => void): () => void {
  return () => {
    if (document.querySelector('[aria-modal="true"]') === null) act()
  }
}
