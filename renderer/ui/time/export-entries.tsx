import type { TimeFilter } from '../../../preload/contract/time-shapes'
import { client } from '../../api/client'
import { ExportMenu } from './export-menu'

/** Takes the entries of a filter to a spreadsheet. */
export function ExportEntries({ filter }: { filter: TimeFilter }) {
  return (
    <ExportMenu
      of="time"
      make={({ format, isFrench, ...asked }, signal) =>
        format === 'xlsx'
          ? client.time.exportXlsx({ ...filter, ...asked }, { signal })
          : client.time.exportCsv({ ...filter, ...asked, isFrench }, { signal })
      }
    />
  )
}
