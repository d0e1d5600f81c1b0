import { openLargeTime } from './large-time'
import { type Measured, quantile, timesOf } from './sampling'

export const group = 'export'

/** 185 days of 200,000 entries over five years: a little over 20,000 lines. */
const wanted = { from: '2025-01-01', to: '2025-07-05', words: {} }
const leastLines = 20_000
const quarters = { minutes: 15, way: 'nearest', of: 'entry' } as const
const tickMs = 5

/** Twenty thousand lines going out, and how long anything else of the engine waits meanwhile. */
export async function measure(): Promise<Measured[]> {
  const { application, client } = await openLargeTime()
  const { total } = await client.time.entries({ ...wanted, limit: 1 })
  if (total < leastLines) throw new Error(`only ${total} lines`)
  const asked = { ...wanted, rounding: quarters }
  const csv = await timesOf(7, () => client.time.exportCsv({ ...asked, isFrench: true }))
  const held: number[] = []
  const xlsx = await timesOf(7, async () => {
    held.push(await longestWait(() => client.time.exportXlsx(asked)))
  })
  application.close()
  return [
    {
      name: 'workbook of 20,000 lines, p95',
      value: quantile(xlsx, 0.95),
      unit: 'ms',
      limit: 2000,
      peers: { 'the same lines as CSV, median': quantile(csv, 0.5) },
    },
    {
      name: 'longest wait of the engine while a workbook is written, median',
      value: quantile(held, 0.5),
      unit: 'ms',
    },
  ]
}

/** The longest time in which nothing else could run. */
async function longestWait(work: () => Promise<unknown>): Promise<number> {
  let [last, longest] = [performance.now(), 0]
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last - tickMs)
    last = now
  }, tickMs)
  // The first tick comes before the work: its own start counts as a wait.
  await new Promise((resolve) => setTimeout(resolve, 2 * tickMs))
  await work()
  await new Promise((resolve) => setTimeout(resolve, 2 * tickMs))
  clearInterval(timer)
  return longest
}
