import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  beaten,
  gapOf,
  hasGap,
  keptWhole,
  paused,
  ranSeconds,
  ranSpans,
  resumed,
  type Running,
  secondsOf,
  splitAt,
  wholeSecond,
} from './timer-spans'

const at = (time: string, day = '2026-11-23') => `${day}T${time}.000Z`
const started = (time: string): Running => ({
  spans: [{ startedAt: at(time), endedAt: null }],
  seenAt: at(time),
})

describe('a timer', () => {
  it.each([
    ['right away', '09:00:00', 0],
    ['after a second', '09:00:01', 1],
    ['after an hour', '10:00:00', 3600],
    ['when the clock went back before its start', '08:00:00', 0],
  ])('has run so many seconds %s', (_when, now, seconds) => {
    expect(ranSeconds(started('09:00:00'), at(now))).toBe(seconds)
  })

  it('does not count its pauses', () => {
    const running = resumed(paused(started('09:00:00'), at('09:10:00')), at('09:30:00'))
    expect(ranSpans(running, at('09:40:00'))).toEqual([
      { startedAt: at('09:00:00'), endedAt: at('09:10:00') },
      { startedAt: at('09:30:00'), endedAt: at('09:40:00') },
    ])
  })

  it('drops spans under a second', () => {
    const running = resumed(paused(started('09:00:00'), at('09:00:00')), at('09:30:00'))
    expect(ranSpans(running, at('09:30:02'))).toEqual([
      { startedAt: at('09:30:00'), endedAt: at('09:30:02') },
    ])
  })

  it('runs as many seconds across the hour that the clock repeats', () => {
    const running: Running = {
      spans: [{ startedAt: '2026-10-24T23:30:00.000Z', endedAt: null }],
      seenAt: '2026-10-24T23:30:00.000Z',
    }
    expect(ranSeconds(running, '2026-10-25T02:30:00.000Z')).toBe(3 * 3600)
  })

  it.each([
    ['09:00:00', '09:01:30', false],
    ['09:00:00', '09:01:31', true],
    ['09:00:00', '08:59:55', false],
    ['09:00:00', '08:59:54', true],
  ])('last seen at %s has a gap at %s: %s', (seen, now, expected) => {
    expect(hasGap(started(seen), at(now))).toBe(expected)
  })

  it('has no gap while it is paused', () => {
    expect(hasGap(paused(started('09:00:00'), at('09:01:00')), at('18:00:00'))).toBe(false)
  })

  it('is seen at each beat, but a beat never fills a gap by itself', () => {
    const seen = beaten(started('09:00:00'), at('09:00:20'))
    expect(seen.seenAt).toBe(at('09:00:20'))
    expect(beaten(seen, at('11:00:00'))).toBe(seen)
    expect(beaten(seen, at('08:00:00'))).toBe(seen)
  })
})

describe('a gap', () => {
  const seen = beaten(started('09:00:00'), at('09:01:00'))

  it('kept whole counts to the second', () => {
    expect(ranSeconds(keptWhole(seen, at('12:00:00')), at('12:00:00'))).toBe(3 * 3600)
  })

  it('cut ends where somebody was last seen', () => {
    expect(ranSpans(seen, seen.seenAt)).toEqual([
      { startedAt: at('09:00:00'), endedAt: at('09:01:00') },
    ])
  })

  it('split is a pause from then until now', () => {
    const running = splitAt(seen, at('12:00:00'))
    expect(hasGap(running, at('12:00:01'))).toBe(false)
    expect(ranSeconds(running, at('12:00:30'))).toBe(90)
    expect(gapOf(seen, at('12:00:00'))).toEqual({
      startedAt: at('09:01:00'),
      endedAt: at('12:00:00'),
    })
  })

  it('of a clock that went back holds nothing, and counts no instant twice', () => {
    expect(gapOf(seen, at('08:30:00'))).toBeNull()
    const running = splitAt(seen, at('08:30:00'))
    expect(ranSpans(running, at('09:00:30'))).toEqual([
      { startedAt: at('08:30:00'), endedAt: at('09:01:00') },
    ])
    expect(ranSeconds(keptWhole(seen, at('08:30:00')), at('08:40:00'))).toBe(60 + 600)
  })
})

type Step = { kind: 'pause' | 'resume' | 'beat' | 'keep' | 'split'; after: number }
const step = fc.record({
  kind: fc.constantFrom<Step['kind']>('pause', 'resume', 'beat', 'keep', 'split'),
  after: fc.integer({ min: -400_000, max: 4_000_000 }),
})
const moves: Record<Step['kind'], (running: Running, now: string) => Running> = {
  pause: paused,
  resume: resumed,
  beat: beaten,
  keep: (running, now) => (hasGap(running, now) ? keptWhole(running, now) : running),
  split: (running, now) => (hasGap(running, now) ? splitAt(running, now) : running),
}

describe('whatever is done to a timer, and whatever its clock does', () => {
  const lived = fc.array(step, { maxLength: 25 }).map((steps) => {
    let now = Date.parse('2026-10-24T22:00:00Z')
    let running: Running = resumed({ spans: [], seenAt: iso(now) }, iso(now))
    for (const { kind, after } of steps) {
      now += after
      running = moves[kind](running, iso(now))
    }
    return { running, now: iso(now) }
  })

  it('leaves spans that share no instant, of whole seconds, none negative', () => {
    fc.assert(
      fc.property(lived, ({ running, now }) => {
        const spans = ranSpans(running, now)
        for (const span of spans) {
          expect(secondsOf(span)).toBeGreaterThanOrEqual(1)
          expect(Number.isInteger(secondsOf(span))).toBe(true)
        }
        const bounds = spans.flatMap(({ startedAt, endedAt }) => [startedAt, endedAt])
        expect(bounds.toSorted()).toEqual(bounds)
      }),
    )
  })

  it('makes it run as long as its seconds counted one by one', () => {
    const seconds = fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(seconds, (jumps) => {
        let now = Date.parse('2026-03-29T00:00:00Z')
        let running: Running = { spans: [], seenAt: iso(now) }
        const counted = new Set<number>()
        for (const [index, jump] of jumps.entries()) {
          const next = now + jump * 1000
          if (index % 2 === 0) {
            running = resumed(running, iso(now))
            for (let second = now; second < next; second += 1000) counted.add(second)
            running = paused(running, iso(next))
          }
          now = next
        }
        expect(ranSeconds(running, iso(now))).toBe(counted.size)
      }),
    )
  })

  it('loses no second between beats of a clock that goes forward', () => {
    const beats = fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 40 })
    fc.assert(
      fc.property(beats, (waits) => {
        let now = Date.parse('2026-11-23T09:00:00Z')
        let running = resumed({ spans: [], seenAt: iso(now) }, iso(now))
        for (const wait of waits) running = beaten(running, iso((now += wait * 1000)))
        const sum = waits.reduce((total, wait) => total + wait, 0)
        expect(ranSeconds(running, iso(now))).toBe(sum)
        expect(running.seenAt).toBe(wholeSecond(iso(now)))
      }),
    )
  })
})

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
