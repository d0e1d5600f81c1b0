import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import type { ReferencePlan } from '../../preload/contract/references'
import { type BenchApplication, newApplication } from '../bench/large-workspace'
import { countIndependently } from './count-independently'

const extensions = new Set(['.htm', '.html', '.ris', '.bib', '.json', '.opml', '.xml', '.csv'])

interface Row {
  file: string
  format: string
  marks: number | string
  read: number
  new: number
  merged: number
  known: number
  skipped: number
  error: number
  again: number
  fault: string
  ms: number
}

/** Imports each file into a workspace of its own, twice; says what does not add up. */
export async function readCorpus(folder: string) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
  const files = names.filter((name) => extensions.has(extname(name).toLowerCase()))
  const rows: Row[] = []
  const wrong: string[] = []
  for (const name of files) {
    const path = join(folder, name)
    const row = await importFile(relative(folder, path), readFileSync(path))
    rows.push(row)
    wrong.push(...wrongsOf(row))
  }
  return { rows, others: names.length - files.length, wrong }
}

async function importFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Row> {
  const { application, client, dataFolder } = newApplication()
  try {
    await client.workspace.create({
      name: 'Corpus',
      authorName: 'Ada',
      timeZone: 'Europe/Paris',
      locale: 'fr',
      templates: [],
      startOn: '2026-01-01',
    })
    const file = new File([bytes], name)
    const plan = async () => {
      const planned = await plannedOf(await client.references.plan({ files: [file] }))
      const isTable = name.endsWith('.csv') && planned.files[0]?.fault === 'unknownFormat'
      return isTable ? await planByFirstColumn(client, file) : planned
    }
    const started = performance.now()
    const { planId, counts, files } = await plan()
    const written = { planId, isMerging: true, hasFolders: true, intoId: null }
    const applied = await client.references.apply(written)
    const ms = Math.round(performance.now() - started)
    const { counts: again } = await plan()
    const [head] = files
    const format = head?.format ?? null
    return {
      file: name,
      format: format ?? '-',
      marks: format === null ? '-' : countIndependently(bytes, format),
      ...counts,
      ...(applied.counts.read === counts.read ? {} : { read: Number.NaN }),
      again: again.new + again.merged,
      fault: head?.fault ?? '',
      ms,
    }
  } finally {
    application.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

/** A table whose titles say nothing of references: somebody would name its columns. */
async function planByFirstColumn(client: BenchApplication['client'], file: File) {
  for await (const step of await client.references.readTable({ file })) {
    if (step.step !== 'read') continue
    const { tableId, columns } = step.table
    const mapping = columns.map((_column, index) => (index === 0 ? ('title' as const) : null))
    return plannedOf(await client.references.planTable({ tableId, mapping }))
  }
  throw new Error('the table was not read')
}

async function plannedOf(
  steps: AsyncIterable<{ step: string } | { step: 'planned'; plan: ReferencePlan }>,
): Promise<ReferencePlan> {
  for await (const step of steps) if ('plan' in step) return step.plan
  throw new Error('nothing was planned')
}

/** A fault is a reason given to whoever imports: only what is lost in silence is wrong. */
function wrongsOf(row: Row): string[] {
  const { file, marks, read, fault, again } = row
  const fates = row.new + row.merged + row.known + row.skipped + row.error
  return [
    ...(fates === read ? [] : [`${file}: ${read} records were read, ${fates} have a fate`]),
    ...(marks === read || fault !== '' ? [] : [`${file}: ${marks} marks, ${read} records`]),
    ...(again === 0 ? [] : [`${file}: ${again} would be written again the second time`]),
  ]
}
