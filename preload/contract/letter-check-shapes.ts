import { z } from 'zod'
import { MailProgram } from './letter-theme'

/** A part of the source, as offsets, half-open. */
const SourceRange = z.object({ from: z.int(), to: z.int() })

/** Something mjml's validator, or the reading of tags, says of the source. */
export const SourceProblem = SourceRange.extend({
  code: z.enum([
    'unknownTag',
    'misplacedTag',
    'unknownAttribute',
    'invalidValue',
    'unclosed',
    'other',
  ]),
  tag: z.string(),
  /** The attribute, the value or the parent it is about; the validator's words for `other`. */
  detail: z.string(),
})
export type SourceProblem = z.infer<typeof SourceProblem>

export const RenderedLetter = z.object({
  html: z.string(),
  problems: z.array(SourceProblem),
  /** What rendering took in its own process. */
  spentMs: z.number(),
})
export type RenderedLetter = z.infer<typeof RenderedLetter>

/** What mjml knows: completion and forms are made from it. */
export const MjmlVocabulary = z.record(
  z.string(),
  z.object({
    /** Tags it may hold; empty for one that holds HTML, text or nothing. */
    children: z.array(z.string()),
    isEnding: z.boolean(),
    attributes: z.record(
      z.string(),
      z.object({
        /** mjml's own word: color, unit, enum, string, boolean, integer. */
        type: z.string(),
        values: z.array(z.string()),
        unset: z.string().nullable(),
      }),
    ),
  }),
)
export type MjmlVocabulary = z.infer<typeof MjmlVocabulary>

const FindingCode = z.enum([
  'noSubject',
  'noPreheader',
  'noLanguage',
  'noAlt',
  'altIsFileName',
  'emptyHeading',
  'headingSkipped',
  'noMainHeading',
  'emptyLink',
  'malformedLink',
  'scriptLink',
  'insecureLink',
  'vagueLink',
  'sameTextOtherLink',
  'repeatedLink',
  'unfilledField',
  'leftToWrite',
  'fewWords',
  'noUnsubscribe',
  'noLegalMention',
  'remoteImage',
  'missingImage',
  'heavyImages',
  'heavyHtml',
  'lowContrast',
  'lowContrastDark',
  'pastDate',
  'unsupported',
  'staleLinked',
  'staleText',
  'notMjml',
])

export const Finding = z.object({
  code: FindingCode,
  /** `stops`: it should not leave so; `matters`: some readers lose something; `advice` otherwise. */
  weight: z.enum(['stops', 'matters', 'advice']),
  /** Where in the source; null for the letter as a whole. */
  at: SourceRange.nullable(),
  /** The words, the address or the figures it is about. */
  detail: z.string(),
  /** What would put it right without asking anything; null where somebody has to decide. */
  fix: z.array(SourceRange.extend({ insert: z.string() })).nullable(),
  /** Of `unsupported`: the mail programs that do not show it, or not all of it. */
  programs: z.array(MailProgram).optional(),
})
export type Finding = z.infer<typeof Finding>

export const LetterReport = z.object({
  findings: z.array(Finding),
  /** Of the minified HTML: what Gmail cuts at 102 KB. */
  htmlBytes: z.int(),
  /** The same, block by block from the top. */
  blockBytes: z.array(z.int()),
  imageBytes: z.int(),
  linkCount: z.int(),
  imageCount: z.int(),
  wordCount: z.int(),
})
export type LetterReport = z.infer<typeof LetterReport>

export const Misspelling = SourceRange.extend({
  word: z.string(),
  suggestions: z.array(z.string()),
})
export type Misspelling = z.infer<typeof Misspelling>
