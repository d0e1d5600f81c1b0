import { act } from '../../main/database/action'
import { insertResources } from '../../main/database/resource-writing'
import type { ResourceDraft } from '../../preload/contract/resource-shapes'
import { addressKey } from '../../preload/rules/address-key'
import { forgetKept } from './large-community'
import { newApplication } from './large-workspace'
import { type Measured, quantile, timesOf } from './sampling'

export const group = 'duplicates'

const resourceCount = 100_000
const families = ['Martin', 'Lefèvre', 'Nuñez', 'Bernard', 'Astruc', 'Vidal', 'Roux', 'Œuvrard']
const words = 'animer veiller relier écrire accueillir former partager mesurer'.split(' ')

/** Seven bookmarks for three references; one in twenty is there already, written otherwise. */
function draft(index: number): ResourceDraft {
  const isAgain = index % 20 === 19
  const of = isAgain ? index - 1 - (Math.floor(index / 20) % 10) : index
  const title = `${words[of % 8]} une communauté, ${words[(of >> 3) % 8]} son réseau (${of})`
  if (of % 10 < 7) {
    const address = `https://www.site-${of % 977}.exemple/${of % 31}/page-${of}/`
    return { title, address: isAgain ? `${address}?utm_source=lettre&b=1#fin` : `${address}?b=1` }
  }
  return {
    title: isAgain ? title.replace('réseau', 'reseau').replace('communauté', 'comunauté') : title,
    type: 'article',
    creators: [
      {
        role: 'author',
        family: `${families[of % 8]}${of % 199}`,
        given: 'Ada',
        particle: '',
        suffix: '',
        literal: '',
      },
    ],
    doi: of % 2 === 0 ? `10.1000/ABC.${of}` : '',
    issuedOn: `20${10 + (of % 14)}`,
  }
}

/** A library of 100,000: keys, what is alike while one adds, every group of the library, merging. */
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
  act(file, 'references.apply', (writing) => {
    insertResources(
      writing,
      Array.from({ length: resourceCount }, (_, index) => draft(index)),
    )
  })

  const addresses = Array.from({ length: resourceCount }, (_, index) => draft(index).address ?? '')
  const [keys] = await timesOf(1, () => addresses.map((address) => addressKey(address)))
  const plain = addresses.filter((address) => address !== '')
  const [parsed] = await timesOf(1, () => plain.map((address) => new URL(address).href))

  let turn = 0
  const likes = await timesOf(200, async () => {
    turn += 997
    await client.duplicates.like(draft(turn % resourceCount))
  })
  const looks = await timesOf(5, async () => {
    forgetKept(file)
    const { total } = await client.duplicates.groups({})
    if (total < resourceCount / 25) throw new Error(`${total} groups were found`)
  })
  const pages = await timesOf(20, () => client.duplicates.groups({ offset: 400, limit: 50 }))
  const { sureCount } = await client.duplicates.groups({})
  const started = performance.now()
  const { merged } = await client.duplicates.mergeMany({ keys: 'sure' })
  const mergeTime = performance.now() - started
  if (merged !== sureCount) throw new Error(`${merged} groups were merged`)
  application.close()

  return [
    {
      name: '100,000 addresses normalised',
      value: keys ?? Number.NaN,
      unit: 'ms',
      limit: 1000,
      peers: { 'URL alone': parsed ?? Number.NaN },
    },
    {
      name: 'alike while one adds, of 100,000, p95 of 200',
      value: quantile(likes, 0.95),
      unit: 'ms',
      limit: 20,
    },
    {
      name: 'every group of 100,000, first look after a write, median of 5',
      value: quantile(looks, 0.5),
      unit: 'ms',
      limit: 1500,
    },
    { name: 'another page of groups', value: quantile(pages, 0.5), unit: 'ms', limit: 50 },
    {
      name: `${merged} sure groups merged in one action`,
      value: mergeTime,
      unit: 'ms',
      limit: 5000,
    },
  ]
}
