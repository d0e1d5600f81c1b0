import { z } from 'zod'
import type { SpawnEntry } from './host'

/** The programs the shell may start for the engine; nothing outside this list ever runs. */
const SPAWN_ENTRIES = [
  'parse-ics',
  'parse-pdf',
  'parse-references',
  'parse-table',
  'render-letter',
  'spell-letter',
  'verify-copy',
  'write-workbook',
] as const satisfies readonly SpawnEntry[]

/** What the shell says to the engine. `connect` and `spawned` carry a port. */
export const ShellMessage = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('start'),
    dataFolder: z.string().min(1),
    documentsFolder: z.string().min(1),
    sealingKey: z.custom<Uint8Array>((value) => value instanceof Uint8Array).nullable(),
  }),
  z.strictObject({ type: z.literal('connect') }),
  z.strictObject({ type: z.literal('spawned'), id: z.uuid() }),
  z.strictObject({ type: z.literal('exited'), id: z.uuid(), code: z.int().nullable() }),
  z.strictObject({ type: z.literal('close') }),
])
export type ShellMessage = z.infer<typeof ShellMessage>
export type EngineStart = Extract<ShellMessage, { type: 'start' }>

/** What the engine asks of the shell. */
export const EngineMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('spawn'), id: z.uuid(), entry: z.enum(SPAWN_ENTRIES) }),
  z.strictObject({ type: z.literal('kill'), id: z.uuid() }),
])
export type EngineMessage = z.infer<typeof EngineMessage>
