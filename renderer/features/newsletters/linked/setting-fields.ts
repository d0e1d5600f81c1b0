import type { LinkedSettings } from '../../../../preload/rules/linked-blocks/linked-marker'

/** What the settings of one kind of linked block are given. */
export interface FieldsProps {
  settings: LinkedSettings
  change: (changed: LinkedSettings) => void
  /** The MJML the block holds. */
  current: string
}
