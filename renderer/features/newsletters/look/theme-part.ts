import type { LetterTheme } from '../../../../preload/contract/letter-theme'

/** What each part of the editor is given: the theme as it is picked, and two ways to change it. */
export interface ThemePart {
  theme: LetterTheme
  /** Shows it; writes nothing yet. */
  show: (part: Partial<LetterTheme>) => void
  /** Shows it and writes it. */
  save: (part: Partial<LetterTheme>) => void
  isReadOnly: boolean
}
