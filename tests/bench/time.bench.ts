import type { WorkspaceFile } from '../../main/database/workspace-file'
import { openLargeTime } from './large-time'
import { type Measured, quantile, timesOf } from './sampling'

export const group = 'time'

const today = '2026-11-23'
const year = { from: '2026-01-01', to: '2027-01-01', today }
const fiveYears = { from: '2022-01-01', to: '2027-01-01', today }

/** Two hundred thousand entries: the week grid and the reports, as the engine answers them. */
export async function measure(): Promise<Measured[]> {
  const { application, client, file, personIds } = await openLargeTime()
  const personId = personIds[0] ?? ''
  const week = await timesOf(30, () => client.time.week({ personId, mondayOn: '2026-03-23' }))
  const yearly = await timesOf(15, () => client.time.summary({ ...year, by: 'month' }))
  const whole = await timesOf(9, () => client.time.summary({ ...fiveYears, by: 'month' }))
  const found = await timesOf(9, () => client.time.summary({ ...year, text: 'édito', by: 'month' }))
  const list = await timesOf(15, () => client.time.entries({ ...year, limit: 200 }))
  const plainYear = await timesOf(15, () => groupInSql(file, year))
  const plainWhole = await timesOf(9, () => groupInSql(file, fiveYears))
  const ids = (await client.time.entries({ ...year, limit: 1000 })).rows.map(({ id }) => id)
  const many = await timesOf(8, () =>
    client.time.updateMany({ ids, note: `Relu ${performance.now()}` }),
  )
  application.close()
  const peer = 'one SQL GROUP BY, midnights not cut'
  return [
    {
      name: 'week of one animator, of 200,000 entries, p95',
      value: quantile(week, 0.95),
      unit: 'ms',
      limit: 50,
    },
    {
      name: 'a year by month, p95',
      value: quantile(yearly, 0.95),
      unit: 'ms',
      limit: 300,
      peers: { [peer]: quantile(plainYear, 0.5) },
    },
    {
      name: 'five years by month, p95',
      value: quantile(whole, 0.95),
      unit: 'ms',
      peers: { [peer]: quantile(plainWhole, 0.5) },
    },
    { name: 'a year by month, a word searched, p95', value: quantile(found, 0.95), unit: 'ms' },
    { name: 'first page of a year of entries, p95', value: quantile(list, 0.95), unit: 'ms' },
    { name: 'a thousand entries changed at once, p95', value: quantile(many, 0.95), unit: 'ms' },
  ]
}

/** What a program that knows no zone would ask: the months, by category and person. */
function groupInSql({ sqlite }: WorkspaceFile, { from, to }: typeof year): unknown {
  return sqlite
    .prepare<[string, string]>(
      `SELECT substr(spent_on, 1, 7) AS month, person_id, category, sum(duration_seconds)
       FROM time_entries WHERE deleted_at IS NULL AND spent_on >= ? AND spent_on < ?
       GROUP BY 1, 2, 3`,
    )
    .all(from, to)
}
