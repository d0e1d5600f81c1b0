import { z } from 'zod'
import { Id, Instant, line, LocalDate, LocalTime, Locale, requiredLine } from './shapes'

export const LetterState = z.enum(['draft', 'ready', 'sent'])
export type LetterState = z.infer<typeof LetterState>

/** The starter letters. */
export const LetterTemplate = z.enum([
  'launch',
  'monthly',
  'minutes',
  'monitoring',
  'callForContributions',
  'yearInReview',
])
export type LetterTemplate = z.infer<typeof LetterTemplate>

/** The largest document that is opened, in characters. */
export const mostLetterCharacters = 5_000_000

/** MJML text: the document itself. */
export const LetterSource = z.string().max(mostLetterCharacters)

/** Plain text a person wrote in the place of what a block would say by itself. */
export const TextOverride = z.object({
  /** Rank of the block it stood for, among those at the top. */
  index: z.int().min(0),
  /** What the block said by itself when it was written: another text now asks what to keep. */
  derived: z.string().max(200_000),
  text: z.string().max(200_000),
})
export type TextOverride = z.infer<typeof TextOverride>

export const LetterContent = z.object({
  source: LetterSource,
  textOverrides: z.array(TextOverride).max(500),
})
export type LetterContent = z.infer<typeof LetterContent>

export const LetterRow = z.object({
  id: Id,
  /** Its name in the workspace: "Lettre n° 18". */
  title: z.string(),
  /** What `mj-title` says. */
  subject: z.string(),
  language: Locale,
  template: LetterTemplate.nullable(),
  state: LetterState,
  /** When it is meant to leave; the time is in the workspace's zone. */
  plannedOn: LocalDate.nullable(),
  plannedTime: LocalTime.nullable(),
  sentAt: Instant.nullable(),
  /** How many people it was sent to. */
  audienceCount: z.int().nullable(),
  createdAt: Instant,
  updatedAt: Instant,
})
export type LetterRow = z.infer<typeof LetterRow>

export const Letter = LetterRow.extend({
  ...LetterContent.shape,
  /** When what is typed was last kept, if that is later than the latest version. */
  draftAt: Instant.nullable(),
  versionCount: z.int(),
  deletedAt: Instant.nullable(),
  /** Resources it cited when it was sent. */
  cited: z.array(z.object({ id: Id, title: z.string() })),
})
export type Letter = z.infer<typeof Letter>

/** Why a version was kept. */
const VersionReason = z.enum(['created', 'left', 'elapsed', 'asked', 'ready', 'sent', 'restored'])

export const LetterVersion = z.object({
  id: Id,
  reason: VersionReason,
  subject: z.string(),
  author: z.string(),
  createdAt: Instant,
  characterCount: z.int(),
})
export type LetterVersion = z.infer<typeof LetterVersion>

/** What to show of the letters. A filter left out lets every one through. */
export const LetterFilter = z.object({
  /** Found in the title, subject or words; accents and case do not count. */
  text: line(200).default(''),
  state: LetterState.optional(),
  template: LetterTemplate.optional(),
  language: Locale.optional(),
  /** Of this year, by when it was sent, else planned, else made. */
  year: z.int().optional(),
})
export type LetterFilter = z.infer<typeof LetterFilter>

export const LetterFields = z.object({
  title: requiredLine(200),
  plannedOn: LocalDate.nullable(),
  plannedTime: LocalTime.nullable(),
})

/** What a new letter starts from; one that starts from nothing is empty. */
export const LetterStart = z.discriminatedUnion('from', [
  z.object({ from: z.literal('template'), template: LetterTemplate }),
  z.object({ from: z.literal('letter'), id: Id }),
  z.object({ from: z.literal('source'), source: LetterSource }),
])
export type LetterStart = z.infer<typeof LetterStart>

/** Blocks somebody saved under a name. */
export const SavedBlock = z.object({ id: Id, name: requiredLine(120), source: LetterSource })
export type SavedBlock = z.infer<typeof SavedBlock>

/** An image kept in the workspace; letters name it `veillee-image:` and its id. */
export const LetterImage = z.object({
  /** SHA-256 of its bytes. */
  id: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string(),
  mediaType: z.string(),
  widthPx: z.int(),
  heightPx: z.int(),
  byteCount: z.int(),
})
export type LetterImage = z.infer<typeof LetterImage>
