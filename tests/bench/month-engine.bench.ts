import { makeWorkspace, newApplication, twoThousandRituals } from './large-workspace'
import { type Measured, quantile, timesOf } from './sampling'

export const group = 'calendar'

/** A month of a workspace of 2,000 rituals, as the engine answers it. */
export async function measure(): Promise<Measured[]> {
  const { path } = await makeWorkspace(twoThousandRituals)
  const { application, client } = newApplication()
  await client.workspace.open({ path })
  const months = Array.from({ length: 12 }, (_, index) => ({
    from: new Date(Date.UTC(2026, index, 1)).toISOString().slice(0, 10),
    to: new Date(Date.UTC(2026, index + 1, 1)).toISOString().slice(0, 10),
  }))
  let turn = 0
  const samples = await timesOf(24, () => {
    turn += 1
    return client.calendar.occurrences(
      months[turn % 12] ?? { from: '2026-01-01', to: '2026-02-01' },
    )
  })
  application.close()
  return [
    {
      name: 'a month of 2,000 rituals, engine alone, median',
      value: quantile(samples, 0.5),
      unit: 'ms',
    },
    {
      name: 'a month of 2,000 rituals, engine alone, first',
      value: samples[0] ?? Number.NaN,
      unit: 'ms',
    },
  ]
}
