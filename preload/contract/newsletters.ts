import { z } from 'zod'
import { operation } from './base'
import {
  Letter,
  LetterContent,
  LetterFields,
  LetterFilter,
  LetterImage,
  LetterRow,
  LetterSource,
  LetterStart,
  LetterVersion,
  SavedBlock,
} from './letter-shapes'
import { LetterReport, Misspelling, MjmlVocabulary, RenderedLetter } from './letter-check-shapes'
import { FilledBlock, LinkedBlock, LinkedChoices } from './letter-linked'
import { LetterSettings } from './letter-theme'
import { FileWords, Id, Instant, LocalDate, Locale, requiredLine, Written } from './shapes'

const WrittenLetter = Written.extend({ letter: Letter })
const count = <T extends z.ZodType>(value: T) => z.array(z.object({ value, count: z.int() }))

export const newsletters = {
  /** Letters out of the trash: those to come first, then the latest, and how many match in all. */
  list: operation
    .input(
      LetterFilter.extend({
        offset: z.int().min(0).default(0),
        limit: z.int().min(1).max(1000).default(200),
      }),
    )
    .output(z.object({ total: z.int(), rows: z.array(LetterRow) })),
  /** What the filters offer, with how many each. */
  facets: operation.output(
    z.object({
      total: z.int(),
      states: count(LetterRow.shape.state),
      templates: count(LetterRow.shape.template.unwrap()),
      years: count(z.int()),
    }),
  ),
  /** Letters whose day of leaving is from `from` (inclusive) to `to` (exclusive), for the calendar. */
  onCalendar: operation
    .input(z.object({ from: LocalDate, to: LocalDate }))
    .output(z.array(LetterRow.extend({ on: LocalDate }))),
  /** A letter with what was typed last, kept as a version or not. */
  get: operation.input(z.object({ id: Id })).output(Letter),
  create: operation
    .input(
      LetterFields.partial().extend({
        language: Locale,
        today: LocalDate,
        start: LetterStart.optional(),
      }),
    )
    .output(WrittenLetter),
  /** Says what a .mjml or .html file would be as a letter, in `language` where it says none. Writes nothing. */
  readFile: operation
    .input(z.object({ file: z.file(), language: Locale.default('fr') }))
    .output(z.object({ kind: z.enum(['mjml', 'html']), title: z.string(), source: LetterSource })),
  /** Writes the fields given; the others stay. */
  update: operation.input(LetterFields.partial().extend({ id: Id })).output(WrittenLetter),
  /** Keeps what is being typed, outside the journal: nothing to undo, nothing lost. */
  saveDraft: operation
    .input(LetterContent.extend({ id: Id }))
    .output(z.object({ savedAt: Instant })),
  /** Keeps a version, where it differs from the latest. */
  saveVersion: operation
    .input(LetterContent.extend({ id: Id, reason: LetterVersion.shape.reason }))
    .output(WrittenLetter),
  /** Keeps a version and says that the letter may leave: it and its linked blocks stay as they are. */
  markReady: operation.input(LetterContent.extend({ id: Id })).output(WrittenLetter),
  /** Keeps when it left, to how many, and what resources it cites. */
  markSent: operation
    .input(z.object({ id: Id, sentAt: Instant, audienceCount: z.int().min(0).max(10_000_000) }))
    .output(WrittenLetter),
  /** Makes a letter that was ready or sent a draft again. */
  reopen: operation.input(z.object({ id: Id })).output(WrittenLetter),
  remove: operation.input(z.object({ id: Id })).output(Written),
  trash: operation.output(z.array(LetterRow)),
  restore: operation.input(z.object({ id: Id })).output(WrittenLetter),
  /** The versions of a letter, the latest first. */
  versions: operation.input(z.object({ id: Id })).output(z.array(LetterVersion)),
  version: operation
    .input(z.object({ id: Id, versionId: Id }))
    .output(LetterVersion.extend(LetterContent.shape)),
  /** Makes the letter what it was in a version; what is typed now is kept as a version first. */
  restoreVersion: operation.input(z.object({ id: Id, versionId: Id })).output(WrittenLetter),

  settings: operation.output(LetterSettings),
  updateSettings: operation
    .input(LetterSettings.partial())
    .output(Written.extend({ settings: LetterSettings })),

  /** Fills linked blocks with what the workspace holds today. Writes nothing. */
  fillLinked: operation
    .input(
      z.object({
        blocks: z.array(LinkedBlock).max(100),
        language: Locale,
        today: LocalDate,
      }),
    )
    .output(z.array(FilledBlock)),
  linkedChoices: operation.output(LinkedChoices),

  savedBlocks: operation.output(z.array(SavedBlock)),
  saveBlock: operation
    .input(SavedBlock.extend({ id: Id.optional() }))
    .output(Written.extend({ block: SavedBlock })),
  removeBlock: operation.input(z.object({ id: Id })).output(Written),

  /** Keeps an image that the page has made fit for mail. */
  addImage: operation
    .input(
      z.object({
        file: z.file(),
        widthPx: z.int().min(1).max(4000),
        heightPx: z.int().min(1).max(20_000),
      }),
    )
    .output(Written.extend({ image: LetterImage })),
  /** Images there are, the latest first. */
  images: operation.output(z.array(LetterImage)),
  image: operation.input(z.object({ id: LetterImage.shape.id })).output(z.file()),

  /**
   * Renders MJML in a warm process. Marked, each block bears the class `veillee-block-` and its
   * path (0, 0-1 …), hidden ones are left out.
   */
  render: operation
    .input(z.object({ source: LetterSource, isMarked: z.boolean() }))
    .output(RenderedLetter),
  vocabulary: operation.output(MjmlVocabulary),
  check: operation.input(LetterContent.extend({ today: LocalDate })).output(LetterReport),
  /** Words no dictionary has. */
  spell: operation
    .input(z.object({ source: LetterSource, language: Locale }))
    .output(z.array(Misspelling)),

  exportHtml: operation.input(z.object({ id: Id, isMinified: z.boolean() })).output(z.file()),
  exportText: operation.input(z.object({ id: Id })).output(z.file()),
  /** A draft that a mail program opens ready to send. */
  exportEml: operation
    .input(z.object({ id: Id, bcc: z.array(z.email()).max(2000).default([]) }))
    .output(z.file()),
  /** One page that holds all it shows. */
  exportArchive: operation.input(z.object({ id: Id })).output(z.file()),
  /** Everyone of the community who may be written to. */
  recipients: operation.input(z.object({ today: LocalDate })).output(
    z.object({
      people: z.array(z.object({ name: z.string(), email: z.string() })),
      opposedCount: z.int(),
      withoutEmailCount: z.int(),
    }),
  ),
  /** The same as CSV; `headers` names its columns: name, e-mail. */
  exportRecipients: operation
    .input(z.object({ today: LocalDate, headers: FileWords, title: requiredLine(200) }))
    .output(z.file()),
}
