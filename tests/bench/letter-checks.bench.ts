import { largeLetter } from './large-letter'
import { newApplication } from './large-workspace'
import { type Measured, quantile, timesOf } from './sampling'

export const group = 'letters'

const today = '2026-11-24'

/** A letter of sixty blocks: checked while it is written, and spelled. */
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
  const letter = largeLetter(60)
  let turn = 0
  const source = () => letter.replace('Bonjour', `Bonjour ${(turn += 1)}`)
  const check = () => client.newsletters.check({ source: source(), textOverrides: [], today })
  const spell = () => client.newsletters.spell({ source: source(), language: 'fr' })
  await timesOf(5, check)
  const checks = await timesOf(30, check)
  const [firstSpelling] = await timesOf(1, spell)
  const spellings = await timesOf(20, spell)
  application.close()
  return [
    {
      name: 'A letter of 60 blocks, checked, p95',
      value: quantile(checks, 0.95),
      unit: 'ms',
      limit: 150,
    },
    {
      name: 'The same, spelled in French for the first time, process included',
      value: firstSpelling ?? Number.NaN,
      unit: 'ms',
      limit: 3000,
    },
    { name: 'The same, spelled again', value: quantile(spellings, 0.5), unit: 'ms', limit: 150 },
  ]
}
