import { createContext, useContext } from 'react'

type ExportIcs = (ritualIds: string[] | null) => Promise<void>

/** Given by {@link ExportIcsProvider}. */
export const ExportIcsContext = createContext<ExportIcs | null>(null)

/**
 * Saves an .ics file of these rituals, of all of them when null is given, and says so; asks first
 * where a calendar program would balk at it.
 */
export function useExportIcs(): ExportIcs {
  const exportIcs = useContext(ExportIcsContext)
  if (exportIcs === null) throw new Error('used outside of its provider')
  return exportIcs
}
