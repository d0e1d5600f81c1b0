import { useHotkeys } from '@mantine/hooks'
import { useNavigate } from 'react-router'
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
  useHotkeys([['mod+K', openPalette]], [])
  useHotkeys([
    ['mod+Z', () => void undo()],
    ['shift+?', openHelp],
    ['?', openHelp],
    ...sections.map(({ path }, index): [string, () => void] => [
      `alt+${index + 1}`,
      () => void navigate(path),
    ]),
  ])
}
