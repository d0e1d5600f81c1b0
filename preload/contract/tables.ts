import { z } from 'zod'

/** A table to read: a CSV file, or what was pasted. */
export const TableInput = z.union([
  z.object({ file: z.file() }),
  z.object({ text: z.string().min(1).max(5_000_000) }),
])
export type TableInput = z.infer<typeof TableInput>

/** The columns of a table: its header and the first cells that hold something. */
export const TableColumns = z.array(z.object({ header: z.string(), sample: z.array(z.string()) }))
export type TableColumns = z.infer<typeof TableColumns>
