import type { client } from '../../../api/client'

/** How many would go out, and how many of them would not be in this or that file. */
export type ExportCounts = Awaited<ReturnType<typeof client.references.exportCounts>>
