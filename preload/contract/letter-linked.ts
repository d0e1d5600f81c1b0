import { z } from 'zod'
import { Id } from './shapes'

/** What a linked block is filled from. */
export const LinkedName = z.enum([
  'agenda',
  'resources',
  'minutes',
  'thanks',
  'figures',
  'newcomers',
])
export type LinkedName = z.infer<typeof LinkedName>

/** One linked block: its name and the settings of its marker, in words as they stand there. */
export const LinkedBlock = z.object({
  name: LinkedName,
  settings: z.record(z.string().max(40), z.string().max(4000)),
  /** The MJML it holds now, between the marker and its end; empty for a new one. */
  current: z.string().max(500_000),
})
export type LinkedBlock = z.infer<typeof LinkedBlock>

/** One line of a linked block that is not what it was. */
export const LinkedChange = z.object({
  kind: z.enum(['added', 'removed', 'changed']),
  /** Empty for an added line. */
  before: z.string(),
  /** Empty for a removed line. */
  after: z.string(),
})
export type LinkedChange = z.infer<typeof LinkedChange>

export const FilledBlock = z.object({
  /** One `mj-section`, as it is today. */
  source: z.string(),
  /** How many dates, resources, people or figures it holds. */
  itemCount: z.int(),
  changes: z.array(LinkedChange),
})
export type FilledBlock = z.infer<typeof FilledBlock>

/** What the form of a linked block offers to choose from. */
export const LinkedChoices = z.object({
  rituals: z.array(z.object({ id: Id, title: z.string() })),
  sessions: z.array(z.object({ id: Id, title: z.string(), startOn: z.string() })),
  tags: z.array(z.string()),
})
export type LinkedChoices = z.infer<typeof LinkedChoices>
