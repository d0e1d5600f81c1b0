import { type HotkeyItem, useHotkeys } from '@mantine/hooks'
import { useLocation, useNavigate } from 'react-router'
import { useIsSupervision } from '../ui/use-is-supervision'
import { useUndo } from '../ui/use-write'
import { useSections } from './use-sections'

interface Openers {
  openPalette: () => void
  openHelp: () => void
}

/** Keys that work on every screen; none of them while a person types in a field, but Ctrl+K. */
export function useShortcuts({ openPalette, openHelp }: Openers): void {
  const navigate = useNavigate()
  const undo = useUndo()
  const { sections } = useSections()
  const isSupervision = useIsSupervision()
  const { pathname } = useLocation()
  const go = (path: string) => unlessAsked(() => void navigate(path))
  // Nothing is made by hand where statements are received.
  const creation: HotkeyItem[] = isSupervision ? [] : [['N', go(newPath(pathname))]]
  useHotkeys([['mod+K', openPalette]], [])
  useHotkeys([
    ['mod+Z', unlessAsked(() => void undo())],
    ...creation,
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

/** What N makes: a record of the section one is in, a ritual anywhere else. */
function newPath(pathname: string): string {
  if (pathname.startsWith('/seances')) return '/seances/nouvelle'
  if (pathname.startsWith('/lettres')) return '/lettres/nouvelle'
  return pathname.startsWith('/ressources') ? '/ressources?ajout=1' : '/rituels/nouveau'
}

/** A dialog that waits for an answer keeps the keyboard to itself. */
function unlessAsked(act: () => void): () => void {
  return () => {
    if (document.querySelector('[aria-modal="true"]') === null) act()
  }
}
