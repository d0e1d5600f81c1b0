import Papa from 'papaparse'
import { act } from '../../main/database/action'
import { insertPeople } from '../../main/database/people'
import { newApplication } from './large-workspace'
import { type Measured, quantile, timesOf } from './sampling'

export const group = 'people'

const today = '2026-11-24'
const firstNames = ['Ada', 'Élodie', 'Jean', 'Zoé', 'Inès', 'Paul', 'Œdipe', 'Nadia']
const lastNames = ['Martin', 'Lefèvre', 'Nuñez', 'Bernard', 'Astruc', 'Vidal', 'Roux']
const towns = Array.from({ length: 400 }, (_, index) => `Greffe n° ${index}`)

const person = (index: number) => ({
  name: `${firstNames[index % 8]} ${lastNames[index % 7]} ${index}`,
  email: `personne.${index}@greffe.example`,
  organisation: towns[index % 400] ?? '',
  territory: `Territoire ${index % 90}`,
  joinedOn: `20${20 + (index % 6)}-0${1 + (index % 9)}-1${index % 9}`,
  isOpposedToMail: index % 31 === 0,
})

/** A directory of 20,000 people: opened, filtered, sorted, written to; and 5,000 more imported. */
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
  act(file, 'members.applyImport', ({ at }) => {
    insertPeople(
      file,
      at,
      Array.from({ length: 20_000 }, (_, index) => person(index)),
    )
  })

  const [open] = await timesOf(1, () => client.members.list({ today, limit: 150 }))
  const texts = ['elodie', 'greffe n° 12 zoe', 'personne.19', 'oedipe nunez', 'introuvable']
  let turn = 0
  const filters = await timesOf(50, async () => {
    turn += 1
    const { total } = await client.members.list({ today, text: texts[turn % 5] ?? '', limit: 150 })
    if (turn % 5 !== 4 && total === 0) throw new Error('the filter found nobody')
  })
  const like = file.sqlite.prepare(
    `SELECT * FROM people WHERE deleted_at IS NULL
       AND name || email || organisation || territory LIKE ? ORDER BY name LIMIT 150`,
  )
  const likes = await timesOf(20, () => like.all(`%${texts[(turn += 1) % 5]}%`))
  const sorts = await timesOf(20, () =>
    client.members.list({ today, sort: 'organisation', offset: 15_000, limit: 150 }),
  )
  const facets = await timesOf(20, () => client.members.facets({ today }))
  const { rows } = await client.members.list({ today, text: 'personne.7@' })
  const id = rows[0]?.id ?? ''
  const edits = await timesOf(20, async () => {
    turn += 1
    await client.members.update({ id, name: `Ada ${turn}` })
    await client.members.list({ today, limit: 150 })
  })

  const csv = [
    'Nom;Courriel;Structure;Territoire;Arrivée',
    ...Array.from({ length: 5000 }, (_, index) => {
      const { name, email, organisation, territory, joinedOn } = person(20_000 + index)
      return [name, email, organisation, territory, joinedOn].join(';')
    }),
  ].join('\r\n')
  const started = performance.now()
  const table = await lastOf(
    await client.members.readTable({ file: new File([csv], 'liste.csv') }),
    (step) => (step.step === 'read' ? step.table : null),
  )
  const plan = await lastOf(
    await client.members.planImport({ tableId: table.tableId, mapping: table.mapping }),
    (step) => (step.step === 'planned' ? step : null),
  )
  const { created } = await client.members.applyImport({
    planId: plan.planId,
    statuses: ['new', 'updated'],
  })
  const imported = performance.now() - started
  if (created !== 5000) throw new Error(`${created} people were imported`)
  const [papa] = await timesOf(1, () => Papa.parse(csv, { delimiter: ';' }))
  application.close()

  const median = (samples: readonly number[]) => quantile(samples, 0.5)
  return [
    { name: '20,000 people, first opening', value: open ?? Number.NaN, unit: 'ms', limit: 100 },
    {
      name: '20,000 people, filter by words, median of 50',
      value: median(filters),
      unit: 'ms',
      limit: 30,
      peers: { 'SQL LIKE, accents counting': median(likes) },
    },
    { name: '20,000 people, sort by organisation', value: median(sorts), unit: 'ms', limit: 100 },
    { name: '20,000 people, facets', value: median(facets), unit: 'ms', limit: 100 },
    { name: '20,000 people, edit then list', value: median(edits), unit: 'ms', limit: 100 },
    {
      name: '5,000 people imported from CSV: read, compared, backed up, written',
      value: imported,
      unit: 'ms',
      limit: 2000,
      peers: { 'papaparse alone': papa ?? Number.NaN },
    },
  ]
}

async function lastOf<S, T>(steps: AsyncIterable<S>, pick: (step: S) => T | null): Promise<T> {
  for await (const step of steps) {
    const found = pick(step)
    if (found !== null) return found
  }
  throw new Error('it ended without its result')
}
