import type { LetterFont } from '../../contract/letter-theme'

/** What a mail program is asked for, by font: each has it, or one beside it. */
export const fontStacks: Readonly<Record<LetterFont, string>> = {
  arial: 'Arial, Helvetica, sans-serif',
  verdana: 'Verdana, Geneva, sans-serif',
  tahoma: 'Tahoma, Geneva, sans-serif',
  trebuchet: "'Trebuchet MS', Tahoma, sans-serif",
  georgia: "Georgia, 'Times New Roman', serif",
  times: "'Times New Roman', Times, serif",
  courier: "'Courier New', Courier, monospace",
}
