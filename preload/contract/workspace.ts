import { z } from 'zod'
import { operation } from './base'
import { TemplateKey } from './rituals'
import { Id, Instant, line, LocalDate, Locale, requiredLine, TimeZone, Written } from './shapes'

/** Which pair of words names the two modes: « présentiel » or « en présence ». */
const ModeWords = z.enum(['presentiel', 'presence'])

/** community: the animator's. supervision: received statements and decisions only. */
export const WorkspaceKind = z.enum(['community', 'supervision'])
export type WorkspaceKind = z.infer<typeof WorkspaceKind>

/** Where the file lies, when that place is known to damage databases. */
export const FolderRisk = z.enum(['synced', 'network'])

export const Workspace = z.object({
  id: Id,
  kind: WorkspaceKind,
  name: z.string(),
  subtitle: z.string(),
  timeZone: z.string(),
  modeWords: ModeWords,
  isSample: z.boolean(),
  isReadOnly: z.boolean(),
  /** True when this device met the file for the first time: the page asks who is there. */
  isNewDevice: z.boolean(),
  authorId: Id.nullable(),
  path: z.string(),
  folderRisk: FolderRisk.nullable(),
  /** The short code of the key that signs here, to be read out by voice; empty where nothing is signed. */
  keyCode: z.string(),
})
export type Workspace = z.infer<typeof Workspace>

export const RecentWorkspace = z.object({
  path: z.string(),
  name: z.string(),
  isSample: z.boolean(),
  openedAt: Instant,
  isPresent: z.boolean(),
})
export type RecentWorkspace = z.infer<typeof RecentWorkspace>

export const WorkspaceStatus = z.object({
  current: Workspace.nullable(),
  recent: z.array(RecentWorkspace),
  defaultFolder: z.string(),
  defaultTimeZone: z.string(),
})
export type WorkspaceStatus = z.infer<typeof WorkspaceStatus>

/** A path typed by a person or chosen in a dialog; the engine checks it. */
const Path = z.string().trim().min(1).max(4096)

const NewWorkspace = z.object({
  kind: WorkspaceKind.default('community'),
  name: line(120),
  subtitle: line(160).default(''),
  folder: Path.optional(),
  authorName: line(120),
  pairName: line(120).default(''),
  timeZone: TimeZone,
  locale: Locale,
  templates: z.array(TemplateKey).max(24),
  /** Starter rituals begin from this day on. */
  startOn: LocalDate,
})

export const workspace = {
  /** The open workspace if any, the recent ones, and what a new one would default to. */
  status: operation.output(WorkspaceStatus),
  create: operation.input(NewWorkspace).output(Workspace),
  /** Makes and opens the sample community, in the language asked for. */
  createSample: operation.input(z.object({ locale: Locale, today: LocalDate })).output(Workspace),
  /** Closes the sample community and deletes its file. Refused on any other workspace. */
  removeSample: operation.output(WorkspaceStatus),
  /** Opens a file after every check of its format; on a read-only place, opens it read-only. */
  open: operation.input(z.object({ path: Path })).output(Workspace),
  close: operation.output(WorkspaceStatus),
  /** Drops a path from the recent list; the file itself stays. */
  forget: operation.input(z.object({ path: Path })).output(WorkspaceStatus),
  update: operation
    .input(
      z.object({
        name: requiredLine(120).optional(),
        subtitle: line(160).optional(),
        timeZone: TimeZone.optional(),
        modeWords: ModeWords.optional(),
      }),
    )
    .output(Written.extend({ workspace: Workspace })),
  /** Says who sits at this device. */
  identify: operation.input(z.object({ authorId: Id })).output(Workspace),
  /** Moves the file to another folder, and reopens it there. */
  move: operation.input(z.object({ folder: Path })).output(Workspace),
}
