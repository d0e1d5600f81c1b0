import type { WorkspaceFile } from '../../main/database/workspace-file'
import { forgetKept, openLargeCommunity } from './large-community'
import { type Measured, quantile, timesOf } from './sampling'

export const group = 'share'

const today = '2026-11-23'
const year = { from: '2026-01-01', to: '2027-01-01', today }
const fiveYears = { from: '2022-01-01', to: '2027-01-01', today }

/** The share in person of a large community, all that its chart needs, as the engine answers it. */
export async function measure(): Promise<Measured[]> {
  const { application, client, file } = await openLargeCommunity()
  const cold = await timesOf(15, () => {
    forgetKept(file)
    return client.share.compute(year)
  })
  const whole = await timesOf(15, () => {
    forgetKept(file)
    return client.share.compute(fiveYears)
  })
  const warm = await timesOf(15, () => client.share.compute({ ...year, theme: 'Métier' }))
  const counted = await timesOf(15, () => countInSql(file))
  application.close()
  const peers = { 'one SQL query, sessions and heads alone': quantile(counted, 0.5) }
  return [
    {
      name: 'share of a year, first after a write, p95',
      value: quantile(cold, 0.95),
      unit: 'ms',
      limit: 150,
    },
    {
      name: 'share of five years, first after a write, p95',
      value: quantile(whole, 0.95),
      unit: 'ms',
      limit: 150,
      peers,
    },
    { name: 'share of a year by theme, again, p95', value: quantile(warm, 0.95), unit: 'ms' },
  ]
}

/** What a program without forecast, rituals or breakdown would ask of the same tables. */
function countInSql({ sqlite }: WorkspaceFile): unknown {
  return sqlite
    .prepare(
      `SELECT substr(start_on, 1, 7) AS month, sum(sessions.mode = 'inPerson'), count(DISTINCT sessions.id),
         sum(attendances.mode = 'inPerson'), count(attendances.mode)
       FROM sessions LEFT JOIN attendances ON attendances.session_id = sessions.id
       WHERE state = 'closed' GROUP BY month`,
    )
    .all()
}
