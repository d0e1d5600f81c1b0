import type { common as french } from '../fr/common'
import type { Same } from '../words'

export const common: Same<typeof french> = {
  appName: 'Veillée',
  cancel: 'Cancel',
  undo: 'Undo',
  redo: 'Redo',
  close: 'Close',
  save: 'Save',
  skip: 'Skip',
  loading: 'Loading…',
  today: 'Today',
  copy: 'Copy',
  copied: 'Copied',
  retry: 'Try again',
  more: 'More actions',
  skipToContent: 'Skip to content',
  inPerson: { presentiel: 'In person', presence: 'In person' },
  remote: { presentiel: 'Remote', presence: 'Remote' },
  hybrid: 'Hybrid',
  national: 'National',
  local: 'Local',
  ritual: 'Ritual',
  member: 'Person',
  keys: { control: 'Ctrl', alt: 'Alt', enter: 'Enter', escape: 'Esc' },
}
