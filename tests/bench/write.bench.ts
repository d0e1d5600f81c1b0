import { type Measured, quantile, timesOf } from './sampling'
import { newApplication } from './large-workspace'

export const group = 'database'

/** An edit as a person makes it: validated, journaled, synced to the disk, then acknowledged. */
export async function measure(): Promise<Measured[]> {
  const { application, client } = newApplication()
  await client.workspace.create({
    name: 'Mesure',
    authorName: 'Ada',
    timeZone: 'Europe/Paris',
    locale: 'fr',
    templates: [],
    startOn: '2026-01-01',
  })
  const { member } = await client.members.create({ name: 'Ada', role: 'animator' })
  let count = 0
  const samples = await timesOf(1000, () => {
    count += 1
    return client.members.update({ id: member.id, name: `Ada ${count}`, role: 'animator' })
  })
  const synchronous = application.context.desk.file?.sqlite.pragma('synchronous', { simple: true })
  if (synchronous !== 2) throw new Error('not measured with synchronous=FULL')
  application.close()
  return [
    {
      name: 'acknowledged write, p95 of 1,000',
      value: quantile(samples, 0.95),
      unit: 'ms',
      limit: 5,
    },
    { name: 'acknowledged write, median', value: quantile(samples, 0.5), unit: 'ms' },
  ]
}
