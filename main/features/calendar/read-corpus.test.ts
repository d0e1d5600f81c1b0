import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleParser } from '../../../tests/fixtures/spawn-parser'
import { openCalendar } from '../../parsers/ics/read-calendar'
import type { CalendarEvent } from '../../rules/calendar-event'
import { exportIcs } from '../../rules/export-ics'
import { changedFields } from './import-comparison'
import { planImport } from './plan-import'
import { readIcsFile } from '../../reading/read-ics'

/** Real calendars, broken ones among them; they are kept beside the repository, never in it. */
const folder = resolve(import.meta.dirname, '../../../../shared/corpus/ics')
const hasCorpus = existsSync(folder)
if (!hasCorpus) {
  process.stderr.write(
    '\nSKIPPED: the corpus of real calendars (../shared/corpus/ics) is absent.\n\n',
  )
}
const names = hasCorpus
  ? globSync('*.ics', { cwd: folder })
      .map((name) => basename(name))
      .toSorted()
  : []

describe.skipIf(!hasCorpus)('the corpus of real calendars', () => {
  let parser: Awaited<ReturnType<typeof bundleParser>>
  beforeAll(async () => {
    parser = await bundleParser()
  }, 60_000)
  afterAll(() => parser.remove())

  it('is there in number', () => {
    expect(names.length).toBeGreaterThan(70)
  })

  it.each(names)('%s is imported, or its unreadable parts are listed, in time', async (name) => {
    const file = new File([readFileSync(join(folder, name))], name)
    const signal = new AbortController().signal
    const begun = performance.now()
    const read = await readIcsFile(file, 'Europe/Paris', parser.spawn, signal, () => undefined)
    // Two seconds for the file, and what it takes to start a process on a busy machine.
    expect(performance.now() - begun).toBeLessThan(4000)
    expect(read.events.length + read.unreadable.length).toBeGreaterThan(0)
    expect(read.unreadable.map(({ reason }) => reason)).not.toContain('tooSlow')
    const readings = [{ fileName: name, ...read }]
    const first = planImport(readings, new Map())
    const known = [...first.writeByKey.values()].map(
      ({ event }) => [event.uid, { event, ritualId: '', seriesId: '', isTrashed: false }] as const,
    )
    expect(planImport(readings, new Map(known)).writeByKey.size).toBe(0)
    for (const { event } of first.writeByKey.values()) {
      expect(changedFields(event, readBack(event))).toEqual([])
    }
  })
})

/** The event as another Veillée would read it from an export. */
function readBack(event: CalendarEvent): CalendarEvent {
  const text = exportIcs([event], 'Corpus', '2026-11-24T08:30:00.000Z')
  const [again] = openCalendar(new TextEncoder().encode(text), 'Europe/Paris').read(0).events
  return again?.event ?? { ...event, uid: 'lost' }
}
