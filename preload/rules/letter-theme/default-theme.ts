import type { LetterTheme } from '../../contract/letter-theme'

/** How letters look before anybody says otherwise: the ink and the ember of Veillée. */
export const defaultLetterTheme: LetterTheme = {
  logoId: null,
  backgroundColour: '#f4f5f8',
  surfaceColour: '#ffffff',
  textColour: '#172038',
  headingColour: '#1b2747',
  accentColour: '#b2461a',
  onAccentColour: '#ffffff',
  bodyFont: 'arial',
  headingFont: 'georgia',
  widthPx: 600,
  legalMention: '',
  unsubscribeText: '',
  unsubscribeAddress: '',
}
