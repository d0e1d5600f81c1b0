import { letterSource } from '../fixtures/letter'
import { act } from '../../main/database/action'
import { letters } from '../../main/database/schema'
import { v7 as uuidv7 } from 'uuid'
import { newApplication } from './large-workspace'
import { type Measured, quantile, timesOf } from './sampling'

export const group = 'letters-list'

const letterCount = 1000
const words = 'La séance a porté sur la dématérialisation, puis sur les délais et l’accueil. '

/** A thousand letters of two pages each: listed, searched, counted, written to. */
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
  const { file } = application.context.desk
  if (!file) throw new Error('no workspace')
  act(file, 'newsletters.create', ({ database, at }) => {
    for (let index = 0; index < letterCount; index += 1) {
      const day = `20${10 + (index % 16)}-0${1 + (index % 9)}-1${index % 9}`
      database
        .insert(letters)
        .values({
          id: uuidv7(),
          title: `Lettre n° ${index}`,
          subject: `Le mois ${index} des greffes`,
          language: 'fr',
          template: index % 3 === 0 ? 'monthly' : null,
          state: index < 20 ? 'draft' : 'sent',
          plannedOn: day,
          plannedTime: '10:00',
          sentAt: index < 20 ? null : `${day}T09:00:00.000Z`,
          audienceCount: index < 20 ? null : 300 + index,
          words: `${words.repeat(60)} numéro${index}`,
          createdAt: at,
          updatedAt: at,
        })
        .run()
    }
  })
  const { newsletters } = client
  const [first] = await timesOf(1, () => newsletters.list({ limit: letterCount }))
  const lists = await timesOf(30, async () => {
    const { rows } = await newsletters.list({ limit: letterCount })
    if (rows.length !== letterCount) throw new Error(`${rows.length} letters were listed`)
  })
  const texts = ['greffes', 'numero999', 'delais accueil', 'introuvable']
  const [firstSearch] = await timesOf(1, () => newsletters.list({ text: 'greffes' }))
  let turn = 0
  const searches = await timesOf(40, () => newsletters.list({ text: texts[(turn += 1) % 4] ?? '' }))
  const facets = await timesOf(20, () => newsletters.facets())
  const { letter } = await newsletters.create({
    title: 'Nº 1001',
    language: 'fr',
    today: '2026-11-24',
    start: { from: 'source', source: letterSource('Bonjour', words.repeat(60)) },
  })
  const drafts = await timesOf(50, () => {
    turn += 1
    const source = letterSource(`Objet ${turn}`, words.repeat(400))
    return newsletters.saveDraft({ id: letter.id, source, textOverrides: [] })
  })
  application.close()

  const median = (samples: readonly number[]) => quantile(samples, 0.5)
  return [
    {
      name: '1,000 letters, listed for the first time',
      value: first ?? Number.NaN,
      unit: 'ms',
      limit: 100,
    },
    { name: '1,000 letters, listed', value: median(lists), unit: 'ms', limit: 100 },
    {
      name: '1,000 letters, first search by words',
      value: firstSearch ?? Number.NaN,
      unit: 'ms',
      limit: 200,
    },
    { name: '1,000 letters, search by words', value: median(searches), unit: 'ms', limit: 50 },
    { name: '1,000 letters, facets', value: median(facets), unit: 'ms', limit: 50 },
    {
      name: 'A draft of 30 KB kept while typing, p95',
      value: quantile(drafts, 0.95),
      unit: 'ms',
      limit: 20,
    },
  ]
}
