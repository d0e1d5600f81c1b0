import type { Icon } from '@tabler/icons-react'

/** One line of the palette. */
export interface Command {
  key: string
  group: 'groupDo' | 'groupGo' | 'groupRecords'
  label: string
  detail?: string
  shortcut?: readonly string[]
  icon: Icon
  run: () => void
}
