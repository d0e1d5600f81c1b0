import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleParser } from '../../tests/fixtures/spawn-parser'
import { forkFrom } from '../fork-process'
import type { Spawn, SpawnedProcess } from '../host'
import type { ParserReply } from '../rules/parser-messages'
import { readIcsFile } from './read-ics'

let parser: Awaited<ReturnType<typeof bundleParser>>
beforeAll(async () => {
  parser = await bundleParser()
}, 60_000)
afterAll(() => parser.remove())

const never = new AbortController().signal
const read = (bytes: string | Uint8Array<ArrayBuffer>, spawn: Spawn = parser.spawn) =>
  readIcsFile(new File([bytes], 'x.ics'), 'Europe/Paris', spawn, never, () => undefined)

const event = (uid: string, ...lines: string[]) =>
  [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTART:20260310T090000Z',
    `SUMMARY:${uid}`,
    ...lines,
    'END:VEVENT',
  ].join('\r\n')
const calendar = (...events: string[]) =>
  ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR', ''].join('\r\n')
const reasons = (parts: { reason: string }[]) => parts.map(({ reason }) => reason)

describe('in a process of its own', () => {
  it('reads events and says how far it is', async () => {
    const told: [number, number][] = []
    const file = new File([calendar(event('a'), event('b'), event('c'))], 'x.ics')
    const { events, unreadable } = await readIcsFile(
      file,
      'Europe/Paris',
      parser.spawn,
      never,
      (...all) => told.push(all),
    )
    expect(events.map((one) => one.event.uid)).toEqual(['a', 'b', 'c'])
    expect(unreadable).toEqual([])
    expect(told.at(-1)).toEqual([3, 3])
  })

  it('keeps the readable rest of a file with broken events', async () => {
    const { events, unreadable } = await read(
      calendar(
        event('a'),
        event('bad', 'RRULE:FREQ=SECONDLY'),
        'BEGIN:VEVENT\r\nUID:none\r\nEND:VEVENT',
        event('z'),
      ),
    )
    expect(events.map((one) => one.event.uid)).toEqual(['a', 'z'])
    expect(reasons(unreadable)).toEqual(['subDaily', 'missingStart'])
  })

  it('stops when it is told to', async () => {
    const abort = new AbortController()
    const reading = readIcsFile(
      new File([calendar(event('a'))], 'x.ics'),
      'UTC',
      parser.spawn,
      abort.signal,
      () => undefined,
    )
    abort.abort(new Error('cancelled'))
    await expect(reading).rejects.toThrow('cancelled')
  })

  it('says what is wrong with a program that does not start', async () => {
    const dead: Spawn = () => scripted((_say, exit) => exit())
    await expect(read(calendar(event('a')), dead)).rejects.toThrow('did not start')
  })
})

describe('hostile files', () => {
  it.each<[string, () => string | Uint8Array<ArrayBuffer>, string[]]>([
    ['50 MB', () => new Uint8Array(50 * 1024 * 1024), ['tooLarge']],
    ['nothing', () => '', ['notCalendar']],
    [
      'a renamed zip',
      () => new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3, 4]),
      ['notCalendar'],
    ],
    [
      'binary junk',
      () => Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 256),
      ['notCalendar'],
    ],
    ['a page', () => '<!doctype html><p>BEGIN: a story</p>', ['notCalendar']],
    ['a vCard', () => 'BEGIN:VCARD\r\nFN:x\r\nEND:VCARD', ['notCalendar']],
    ['an empty calendar', () => calendar(), ['noEvent']],
    [
      'one line of 10 MB',
      () => calendar(`BEGIN:VEVENT\r\nSUMMARY:${'x'.repeat(10_300_000)}`),
      ['missingStart'],
    ],
    ['ten million spaces', () => ' '.repeat(10_000_000), ['notCalendar']],
    ['deep nesting', () => 'BEGIN:VCALENDAR\r\n' + 'BEGIN:X\r\n'.repeat(1_000_000), ['noEvent']],
  ])('%s: refused with a reason, in time', async (_name, make, expected) => {
    const file = make()
    const begun = performance.now()
    const { events, unreadable } = await read(file)
    expect(events).toEqual([])
    expect(reasons(unreadable)).toEqual(expected)
    expect(performance.now() - begun).toBeLessThan(5000)
  })

  it('reads an event among a million properties', async () => {
    const { events } = await read(calendar(event('a', 'X-A:1\r\n'.repeat(1_000_000)), event('b')))
    expect(events.map((one) => one.event.uid)).toEqual(['a', 'b'])
  })

  it('reads an event behind an attachment of 9 MB', async () => {
    const attachment = `ATTACH;ENCODING=BASE64;VALUE=BINARY:\r\n${' AAAA\r\n'.repeat(1_300_000)}X-B:1`
    const { events } = await read(calendar(event('a', attachment), event('b')))
    expect(events.map((one) => one.event.uid)).toEqual(['a', 'b'])
  })

  it('reads five thousand events and counts the rest', async () => {
    const many = Array.from({ length: 5200 }, (_, index) => event(`uid-${index}`))
    const { events, unreadable } = await read(calendar(...many))
    expect(events).toHaveLength(5000)
    expect(unreadable).toEqual([{ reason: 'tooManyEvents', detail: '+200', title: '', uid: '' }])
  })

  it('survives events nested in events a hundred thousand times', async () => {
    const { unreadable } = await read(
      calendar(...Array.from({ length: 100_000 }, () => 'BEGIN:VEVENT')),
    )
    expect(reasons(unreadable).at(-1)).toBe('tooManyEvents')
  })

  it('refuses recurrence bombs one by one', async () => {
    const list = (last: number) => Array.from({ length: last }, (_, index) => index + 1).join(',')
    const { events, unreadable } = await read(
      calendar(
        event(
          'hours',
          `RRULE:FREQ=YEARLY;BYHOUR=${list(23)};BYMINUTE=${list(59)};BYSECOND=${list(59)}`,
        ),
        event(
          'product',
          `RRULE:FREQ=YEARLY;BYMONTH=${list(12)};BYMONTHDAY=${list(31)};BYDAY=MO,TU,WE,TH,FR,SA,SU`,
        ),
        event('count', 'RRULE:FREQ=DAILY;COUNT=999999999'),
        event('never', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'),
        event('fine', 'RRULE:FREQ=DAILY;COUNT=3'),
      ),
    )
    expect(events.map((one) => one.event.uid)).toEqual(['fine'])
    expect(reasons(unreadable)).toEqual([
      'subDaily',
      'ruleTooDense',
      'ruleTooDense',
      'noOccurrence',
    ])
  })

  it('does not hang on a time zone that repeats for ever', async () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Bomb',
      'BEGIN:STANDARD',
      'DTSTART:00010101T000000',
      'TZOFFSETFROM:+0100',
    ]
    const rule = ['TZOFFSETTO:+0100', 'RRULE:FREQ=SECONDLY', 'END:STANDARD', 'END:VTIMEZONE']
    const bomb = event('a').replace('DTSTART:20260310T090000Z', 'DTSTART;TZID=Bomb:20260310T090000')
    const { events } = await read(calendar([...zone, ...rule].join('\r\n'), bomb))
    expect(events.map((one) => one.notes)).toEqual([['zoneUnknown']])
  })
})

describe('a parser that hangs', () => {
  const heads = ['a', 'b', 'c', 'd', 'e', 'f'].map((uid) => ({ uid, title: uid.toUpperCase() }))

  /** Hangs at the events named, as a process that loops for ever would. */
  const hangingAt = (...hung: string[]): Spawn => {
    return () =>
      scripted((say, _exit, startAt) => {
        say({ step: 'split', total: heads.length })
        for (const [index, head] of heads.entries()) {
          if (index < startAt) continue
          say({ step: 'begin', index, ...head })
          if (hung.includes(head.uid)) return
          say({
            step: 'read',
            index,
            events: [],
            unreadable: [{ reason: 'malformed', detail: '', ...head }],
          })
        }
        say({ step: 'done', unreadable: [] })
      })
  }
  const seen = (parts: { reason: string; uid: string; detail: string }[]) =>
    parts.map(({ reason, uid, detail }) => `${reason} ${uid}${detail}`)

  it('is killed, and goes on after the event that hung it', async () => {
    const { unreadable } = await read('x', hangingAt('b'))
    expect(seen(unreadable).toSorted()).toEqual([
      'malformed a',
      'malformed c',
      'malformed d',
      'malformed e',
      'malformed f',
      'tooSlow b',
    ])
  })

  it('is started three times at most; the rest is counted', async () => {
    const { unreadable } = await read('x', hangingAt('a', 'b', 'c'))
    expect(seen(unreadable)).toEqual(['tooSlow a', 'tooSlow b', 'tooSlow c', 'tooSlow +3'])
  })

  it('gives a whole file two seconds', async () => {
    const begun = performance.now()
    const silent: Spawn = () => scripted(() => undefined)
    expect(seen((await read('x', silent)).unreadable)).toEqual(['tooSlow '])
    expect(performance.now() - begun).toBeLessThan(2500)
  })

  it('is really gone when it loops for ever', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'veillee-loop-'))
    const source = `
      process.on('message', () => {
        process.send({ step: 'split', total: 1 })
        process.send({ step: 'begin', index: 0, uid: 'loop', title: '' })
        setTimeout(() => { for (;;) {} }, 20)
      })
      process.send({ step: 'ready' })`
    writeFileSync(join(folder, 'parse-ics.js'), source)
    const exits: Promise<void>[] = []
    const looping: Spawn = (entry) => {
      const child = forkFrom(folder)(entry)
      exits.push(new Promise((resolve) => child.onExit(() => resolve())))
      return child
    }
    expect(seen((await read('x', looping)).unreadable)).toEqual(['tooSlow loop'])
    await Promise.all(exits)
    expect(exits).toHaveLength(1)
    rmSync(folder, { recursive: true })
  })

  it('goes on after an event on which the process dies', async () => {
    const dying: Spawn = () =>
      scripted((say, exit, startAt) => {
        say({ step: 'split', total: 2 })
        say({ step: 'begin', index: startAt, uid: `${startAt}`, title: '' })
        if (startAt === 0) exit()
        else say({ step: 'done', unreadable: [] })
      })
    expect(seen((await read('x', dying)).unreadable)).toEqual(['tooSlow 0'])
  })
})

/** A process in name only, that says what a test makes it say once it is asked. */
function scripted(
  play: (say: (reply: ParserReply) => void, exit: () => void, startAt: number) => void,
): SpawnedProcess {
  let hear: (message: unknown) => void = () => undefined
  let leave: (code: number | null) => void = () => undefined
  const run = (startAt: number) =>
    play(
      (reply) => hear(reply),
      () => leave(1),
      startAt,
    )
  setImmediate(() => (play.length === 2 ? run(0) : hear({ step: 'ready' })))
  return {
    post: (message) => run((message as { startAt: number }).startAt),
    onMessage: (listener) => (hear = listener),
    onExit: (listener) => (leave = listener),
    kill: () => undefined,
  }
}
