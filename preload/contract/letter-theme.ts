import { z } from 'zod'
import { LetterImage } from './letter-shapes'
import { line } from './shapes'

/** Fonts that every mail program has, with what stands in for them. */
export const LetterFont = z.enum([
  'arial',
  'verdana',
  'tahoma',
  'trebuchet',
  'georgia',
  'times',
  'courier',
])
export type LetterFont = z.infer<typeof LetterFont>

const Colour = z.string().regex(/^#[0-9a-f]{6}$/i)

/** How the letters of a community look, and what each of them has to say at its end. */
export const LetterTheme = z.object({
  logoId: LetterImage.shape.id.nullable(),
  /** Around the letter. */
  backgroundColour: Colour,
  /** Behind its text. */
  surfaceColour: Colour,
  textColour: Colour,
  headingColour: Colour,
  /** Links and the ground of buttons. */
  accentColour: Colour,
  /** The words on a button. */
  onAccentColour: Colour,
  bodyFont: LetterFont,
  headingFont: LetterFont,
  widthPx: z.int().min(320).max(800),
  /** Who publishes the letter, and under what mentions. */
  legalMention: line(1000),
  /** How to stop receiving it. */
  unsubscribeText: line(300),
  /** A web or mail address. */
  unsubscribeAddress: line(2000),
})
export type LetterTheme = z.infer<typeof LetterTheme>

/** A field that is filled for each reader, or once for all. */
export const MergeField = z.object({
  name: z.string().regex(/^[\p{L}_][\p{L}\p{N}_.-]{0,59}$/u),
  /** What the preview shows. */
  sample: line(300),
  /** Filled with the same words in whatever goes out; else left to the program that sends. */
  isFixed: z.boolean(),
})
export type MergeField = z.infer<typeof MergeField>

/** Mail programs whose limits are looked for. */
export const MailProgram = z.enum([
  'outlookWindows',
  'outlookCom',
  'outlookMac',
  'gmail',
  'appleMail',
  'thunderbird',
  'orange',
  'laposte',
  'free',
  'sfr',
  'yahoo',
  'samsung',
])
export type MailProgram = z.infer<typeof MailProgram>

export const LetterSettings = z.object({
  theme: LetterTheme,
  mergeFields: z.array(MergeField).max(50),
  mailPrograms: z.array(MailProgram).max(20),
  /** Words that spelling lets through. */
  ownWords: z.array(line(80)).max(5000),
})
export type LetterSettings = z.infer<typeof LetterSettings>
