import type { Page } from 'playwright-core'
import type { ResourceDraft } from '../../preload/contract/resource-shapes'
import { isMissing, launchBrowser, startHost, visit } from '../e2e/host'
import { newApplication } from './large-workspace'
import { type Measured, quantile } from './sampling'

export const group = 'library'

const resourceCount = 100_000
const createdAtOnce = 2000
const screenCount = 100
const stepsPerScreen = 5
/** A wheel that turns fast: a screen takes a fifth of a second. */
const stepMs = 40

/** The longest frame while a hundred screens of a library of 100,000 go by under the wheel. */
export async function measure(): Promise<Measured[]> {
  if (isMissing) throw new Error('no Chromium to measure in')
  const host = await startHost({ dataFolder: await makeLibrary() })
  const browser = await launchBrowser()
  const { page } = await visit(browser, host.address)
  await page.getByRole('link', { name: 'Ressources' }).click()
  const grid = page.getByRole('grid')
  await grid.getByRole('row').nth(10).waitFor()
  await page
    .getByText(/100\s?000 ressources/)
    .first()
    .waitFor()
  await grid.getByRole('row').nth(5).hover()
  const height = await page.evaluate(
    () =>
      document.querySelector('[role="grid"] [data-index]')?.closest('[role="rowgroup"]')
        ?.clientHeight ?? 0,
  )
  await page.evaluate(countFrames)
  const stopTracing = await traceMainThread(page)
  for (let step = 0; step < screenCount * stepsPerScreen; step += 1) {
    await page.mouse.wheel(0, height / stepsPerScreen)
    await page.waitForTimeout(stepMs)
  }
  const tasks = await stopTracing()
  const frames = await page.evaluate(() => window.framesSoFar())
  const reached = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll<HTMLElement>('[data-index]')].map((row) =>
        Number(row.dataset['index']),
      ),
    ),
  )
  if (reached < screenCount * 10) throw new Error(`the list stopped at row ${reached}`)
  await browser.close()
  await host.stop()
  return [
    {
      name: 'library of 100,000, longest frame over 100 screens',
      value: Math.max(...frames),
      unit: 'ms',
      limit: 50,
    },
    {
      name: 'library of 100,000, longest task over 100 screens, processor time',
      value: Math.max(...tasks),
      unit: 'ms',
      limit: 50,
    },
    {
      name: 'library of 100,000, median frame over 100 screens',
      value: quantile(frames, 0.5),
      unit: 'ms',
    },
  ]
}

declare global {
  interface Window {
    /** Milliseconds of each frame since they are counted. */
    framesSoFar: () => number[]
  }
}

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  args?: { name?: string }
  /** Microseconds of processor time. */
  tdur?: number
}

/**
 * Traces the page's main thread; the function given back ends it and gives the milliseconds of
 * processor time of each task, which other programs on this machine do not lengthen.
 */
async function traceMainThread(page: Page): Promise<() => Promise<number[]>> {
  const session = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  )
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] },
  })
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
    await session.send('Tracing.end')
    await complete
    const mains = new Set(
      events
        .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
        .map(({ pid, tid }) => `${pid} ${tid}`),
    )
    return events
      .filter(
        ({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && mains.has(`${pid} ${tid}`),
      )
      .map(({ tdur = 0 }) => tdur / 1000)
  }
}

function countFrames(): void {
  const frames: number[] = []
  let last = performance.now()
  const next = (now: number) => {
    frames.push(now - last)
    last = now
    requestAnimationFrame(next)
  }
  requestAnimationFrame(next)
  window.framesSoFar = () => frames.slice(1)
}

/** A workspace of 100,000 resources with their tags and collections; gives its data folder. */
async function makeLibrary(): Promise<string> {
  const { application, client, dataFolder } = newApplication()
  await client.workspace.create({
    name: 'Mesure',
    authorName: 'Ada',
    timeZone: 'Europe/Paris',
    locale: 'fr',
    templates: [],
    startOn: '2026-01-01',
  })
  const collectionIds: string[] = []
  for (let index = 0; index < 40; index += 1) {
    const { collection } = await client.collections.create({
      title: `Collection ${index}`,
      parentId: collectionIds[Math.floor(index / 4) - 1] ?? null,
    })
    collectionIds.push(collection.id)
  }
  for (let from = 0; from < resourceCount; from += createdAtOnce) {
    const drafts = Array.from({ length: createdAtOnce }, (_, index) =>
      draft(from + index, collectionIds),
    )
    await client.resources.createMany({ drafts })
  }
  application.close()
  return dataFolder
}

const types = ['link', 'document', 'tutorial', 'video', 'article', 'book', 'report'] as const
const licences = ['ccBy', 'etalab', 'unknown', 'allRightsReserved', 'internal'] as const
const states = ['toRead', 'reviewed', 'shared', 'outOfDate'] as const

function draft(index: number, collectionIds: readonly string[]): ResourceDraft {
  const creator = { role: 'author', particle: '', suffix: '', literal: '' } as const
  return {
    title: `Fiche réflexe ${index} : régies, marchés et délibérations de la commune`,
    type: pick(types, index),
    address: `https://www.exemple${index % 900}.org/fiches/${index}`,
    creators: [{ ...creator, family: `Nom${index % 997}`, given: `Prénom${index % 89}` }],
    issuedOn: `20${10 + (index % 16)}`,
    summary: 'Qui encaisse, qui contrôle, quoi transmettre au comptable, et quand le faire.',
    language: index % 9 === 0 ? 'en' : 'fr',
    licence: pick(licences, index),
    state: pick(states, index),
    tags: [`thème ${index % 60}`, `métier ${index % 31}`],
    collectionIds: [pick(collectionIds, index)],
  }
}

function pick<T>(values: readonly T[], index: number): T {
  const value = values[index % values.length]
  if (value === undefined) throw new Error('nothing to pick from')
  return value
}
