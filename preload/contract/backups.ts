import { z } from 'zod'
import { operation } from './base'

export const backups = {
  /** Writes a complete copy of the open workspace that a colleague can open; never over a file. */
  saveCopy: operation
    .input(z.object({ path: z.string().trim().min(1).max(4096) }))
    .output(z.object({ path: z.string(), sizeBytes: z.int() })),
}
