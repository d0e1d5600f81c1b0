import { v7 as uuidv7 } from 'uuid'
import { act } from '../../main/database/action'
import { timeEntries } from '../../main/database/schema'
import { brokenLink, type ChainLink, linkHash, sha256 } from '../../main/rules/hash-chain'
import { addDays } from '../../preload/rules/local-day'
import { type BenchApplication, newApplication } from './large-workspace'
import { type Measured, quantile, timesOf } from './sampling'
import { receivedFiles } from '../fixtures/received-files'

export const group = 'statements'

const firstMonday = '2022-01-03'
const weeks = 200
const linesPerWeek = 100
const linkCount = 20_000

/** A chain of 20,000 entries verified, and 200 review files of 100 lines each opened at once. */
export async function measure(): Promise<Measured[]> {
  const community = newApplication()
  const personId = await openWith(community, 'community')
  fillEntries(community, personId)
  const files: File[] = []
  for (let week = 0; week < weeks; week += 1) {
    const fromOn = addDays(firstMonday, 7 * week)
    const period = { personId, fromOn, toOn: addDays(fromOn, 6), level: 'full' as const }
    const { statement } = await community.client.statements.submit(period)
    files.push(await community.client.statements.exportReview({ id: statement.id }))
  }
  const verified = await timesOf(5, () => community.client.statements.verifyChain({ personId }))
  const listed = await timesOf(5, () => community.client.statements.list({}))
  community.application.close()

  const links = longChain()
  const linked = await timesOf(5, () => brokenLink(links))

  const supervision = newApplication()
  await openWith(supervision, 'supervision')
  const received = await timesOf(1, () =>
    receivedFiles(supervision.client.reviews.receive({ files })),
  )
  const yearly = await timesOf(5, () => supervision.client.reviews.yearly({ year: 2023 }))
  const reviews = await timesOf(5, () => supervision.client.reviews.list({}))
  supervision.application.close()
  return [
    figure('chain of 20,000 entries in 200 statements, verified', verified, 300),
    figure('chain of 20,000 links, verified', linked, 300),
    figure('200 statements of 20,000 entries, listed', listed),
    figure('200 review files, 20,000 lines, opened at once', received, 3000),
    figure('200 reviews, listed', reviews),
    figure('200 reviews, yearly report', yearly, 300),
  ]
}

function figure(name: string, taken: readonly number[], limit?: number): Measured {
  const value = quantile(taken, 0.95)
  return limit === undefined ? { name, value, unit: 'ms' } : { name, value, unit: 'ms', limit }
}

async function openWith(
  { client }: BenchApplication,
  kind: 'community' | 'supervision',
): Promise<string> {
  const { authorId } = await client.workspace.create({
    kind,
    name: kind,
    authorName: 'Ada',
    timeZone: 'Europe/Paris',
    locale: 'fr',
    templates: [],
    startOn: firstMonday,
  })
  if (authorId === null) throw new Error('nobody writes')
  return authorId
}

function fillEntries({ application }: BenchApplication, personId: string): void {
  const { file } = application.context.desk
  if (!file) throw new Error('no workspace')
  act(file, 'time.create', ({ database, at }) => {
    for (let week = 0; week < weeks; week += 1) {
      const rows = Array.from({ length: linesPerWeek }, (_, index) => ({
        id: uuidv7(),
        personId,
        spentOn: addDays(firstMonday, 7 * week + (index % 5)),
        durationSeconds: 300 + index,
        category: index % 3 === 0 ? 'reporting' : 'preparation',
        note: `Préparation du café des nouveaux, ${index}`,
        createdAt: at,
        updatedAt: at,
      }))
      database.insert(timeEntries).values(rows).run()
    }
  })
}

function longChain(): ChainLink[] {
  const links: ChainLink[] = []
  let previousHash = ''
  for (let index = 0; index < linkCount; index += 1) {
    const content = sha256(String(index))
    const hash = linkHash(previousHash, 'version', content)
    links.push({ kind: 'version', content, previousHash, hash })
    previousHash = hash
  }
  return links
}
