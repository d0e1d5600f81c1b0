import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '../../preload/contract'
import { type LargeLibrary, openLargeLibrary } from './large-library'
import { type BenchApplication, newApplication } from './large-workspace'
import { type Measured, quantile, timesOf } from './sampling'

export const group = 'library'

const today = '2026-11-24'
type Client = BenchApplication['client']

/** A library of 100,000 resources: opened, typed in, filtered, sorted, written to; and its memory. */
export async function measure(): Promise<Measured[]> {
  const built = await openLargeLibrary()
  built.application.close()
  const memory = await memoryOfEngine(built)
  const { application, client } = newApplication()
  await client.workspace.open({ path: built.path })
  const { file } = application.context.desk
  if (!file) throw new Error('no workspace')
  const [first] = await timesOf(1, () => client.resources.list({ today }))
  const [facets] = await timesOf(1, () => client.resources.facets({ today }))
  const facetsAgain = await timesOf(20, () => client.resources.facets({ today }))
  const typed = await typedLetters(client)
  const plain = await typing(client, typed, {})
  const filtered = await typing(client, typed, {
    types: ['link', 'article', 'book', 'video'],
    language: 'fr',
    collectionId: built.collectionIds[0] ?? null,
  })
  const like = file.sqlite.prepare(
    `SELECT id, title, (SELECT count(*) FROM resources WHERE deleted_at IS NULL
         AND title || ' ' || authors || ' ' || summary || ' ' || note LIKE @text) AS total
     FROM resources WHERE deleted_at IS NULL
       AND title || ' ' || authors || ' ' || summary || ' ' || note LIKE @text
     ORDER BY added_at DESC LIMIT 100`,
  )
  let turn = 0
  const likes = await timesOf(20, () =>
    like.all({ text: `%${typed[(turn += 37) % typed.length]}%` }),
  )
  const [title] = await timesOf(1, () =>
    client.resources.list({ today, sort: 'title', isDescending: false }),
  )
  const scrolled = await timesOf(50, () =>
    client.resources.list({
      today,
      sort: 'title',
      isDescending: false,
      offset: ((turn += 1) * 1777) % 99_000,
    }),
  )
  const { rows } = await client.resources.list({ today })
  const edits = await timesOf(20, async () => {
    turn += 1
    await client.resources.update({ id: rows[turn % 50]?.id ?? '', title: `Retouchée ${turn}` })
    await client.resources.list({ today, text: 'retouchee' })
  })
  const anywhere = await timesOf(50, () =>
    client.search.query({ text: typed[(turn += 37) % typed.length] ?? '', limit: 12 }),
  )
  application.close()

  const named = (name: string) => `100,000 resources, ${name}`
  const p95 = (samples: readonly number[]) => quantile(samples, 0.95)
  const times = `${typed.length} answers`
  return [
    { name: named('first listing'), value: first ?? Number.NaN, unit: 'ms', limit: 100 },
    {
      name: named(`each letter typed, 95th of ${times}`),
      value: p95(plain),
      unit: 'ms',
      limit: 20,
      peers: { 'SQL LIKE, accents counting': p95(likes) },
    },
    {
      name: named(`each letter typed under three filters, 95th of ${times}`),
      value: p95(filtered),
      unit: 'ms',
      limit: 20,
    },
    { name: named('facets, the first time'), value: facets ?? Number.NaN, unit: 'ms', limit: 1000 },
    {
      name: named('facets again, median of 20'),
      value: quantile(facetsAgain, 0.5),
      unit: 'ms',
      limit: 50,
    },
    { name: named('sort by title, the first time'), value: title ?? Number.NaN, unit: 'ms' },
    { name: named('scroll by title, 95th of 50'), value: p95(scrolled), unit: 'ms', limit: 20 },
    {
      name: named('edit, then search, median of 20'),
      value: quantile(edits, 0.5),
      unit: 'ms',
      limit: 100,
    },
    { name: named('palette, 95th of 50'), value: p95(anywhere), unit: 'ms', limit: 50 },
    { name: named('memory of the engine and its host'), value: memory, unit: 'MB', limit: 300 },
  ]
}

/** Beginnings of titles, letter by letter: three words each. */
async function typedLetters(client: Client): Promise<string[]> {
  const { rows } = await client.resources.list({ today, offset: 3000, limit: 500 })
  return rows
    .filter((_row, index) => index % 12 === 0)
    .map(({ title }) => title.split(' ').slice(0, 3).join(' '))
    .flatMap((text) => Array.from(text, (_letter, index) => text.slice(0, index + 1)))
}

async function typing(
  client: Client,
  typed: readonly string[],
  filter: Omit<Parameters<Client['resources']['list']>[0], 'today'>,
): Promise<number[]> {
  let turn = 0
  return timesOf(typed.length, async () => {
    const text = typed[turn] ?? ''
    turn += 1
    await client.resources.list({ today, text, ...filter })
  })
}

/** What the built host takes, engine included, once it has listed, filtered, searched and sorted. */
async function memoryOfEngine({ dataFolder, path }: LargeLibrary): Promise<number> {
  const host = spawn(
    process.execPath,
    ['out/main/browser.js', `--data=${dataFolder}`, '--no-open'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  try {
    const [address] = (await once(createInterface(host.stdout), 'line')) as [string]
    const { origin, hash } = new URL(address)
    const headers = { authorization: `Bearer ${hash.slice('#key='.length)}`, origin }
    const client: ContractRouterClient<typeof contract> = createORPCClient(
      new RPCLink({ url: `${origin}/rpc`, headers }),
    )
    await client.workspace.open({ path })
    await client.resources.facets({ today })
    await client.collections.list()
    await client.tags.list()
    for (const sort of ['title', 'authors', 'updatedAt'] as const)
      await client.resources.list({ today, sort })
    const typed = await typedLetters(client)
    for (const text of typed.slice(0, 200)) await client.resources.list({ today, text })
    // In kilobytes.
    const resident = execFileSync('ps', ['-o', 'rss=', '-p', `${host.pid}`], { encoding: 'utf8' })
    return Number(resident) / 1024
  } finally {
    host.kill('SIGTERM')
    await once(host, 'exit')
  }
}
