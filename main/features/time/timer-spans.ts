/** A stretch of time a timer ran, half-open; open at its end while it runs. */
interface Span {
  startedAt: string
  endedAt: string | null
}

export interface ClosedSpan {
  startedAt: string
  endedAt: string
}

/** What a timer knows of the time: the stretches it ran, and when it last saw somebody. */
export interface Running {
  readonly spans: readonly Span[]
  readonly seenAt: string
}

/** A heart beats every 20 s: four missed beats, and nobody knows any more what went on. */
const longestSilenceMs = 90_000
/** Beats of two windows may cross on their way: no clock went back for that. */
const crossingMs = 5000
const secondMs = 1000

/** An instant on the whole second before it: timers count seconds, and none is lost between spans. */
export function wholeSecond(at: string): string {
  return iso(Math.floor(Date.parse(at) / secondMs) * secondMs)
}

export function isRunning({ spans }: Running): boolean {
  return spans.at(-1)?.endedAt === null
}

/** True when nobody can vouch for the time until now: the beats stopped, or the clock went back. */
export function hasGap(running: Running, at: string): boolean {
  if (!isRunning(running)) return false
  const silence = Date.parse(at) - Date.parse(running.seenAt)
  return silence > longestSilenceMs || silence < -crossingMs
}

/** Somebody is there; nothing changes over a gap, which has to be settled first. */
export function beaten<T extends Running>(running: T, at: string): T {
  if (!isRunning(running) || hasGap(running, at)) return running
  return { ...running, seenAt: later(running.seenAt, wholeSecond(at)) }
}

/** Somebody was there no longer than until `from`, though the application was: the gap begins there. */
export function seenUntil<T extends Running>(running: T, from: string): T {
  const open = running.spans.at(-1)
  if (!open || !isRunning(running) || Date.parse(from) >= Date.parse(running.seenAt)) return running
  return { ...running, seenAt: later(open.startedAt, wholeSecond(from)) }
}

export function paused<T extends Running>(running: T, at: string): T {
  const seenAt = wholeSecond(at)
  return { ...running, spans: closed(running.spans, seenAt), seenAt }
}

export function resumed<T extends Running>(running: T, at: string): T {
  if (isRunning(running)) return running
  const startedAt = wholeSecond(at)
  return {
    ...running,
    spans: [...running.spans, { startedAt, endedAt: null }],
    seenAt: startedAt,
  }
}

/** The gap counts: the timer went on all along. */
export function keptWhole<T extends Running>(running: T, at: string): T {
  const open = running.spans.at(-1)
  // A clock set back before the start cannot end this span: another begins.
  if (open && Date.parse(at) < Date.parse(open.startedAt)) return splitAt(running, at)
  return { ...running, seenAt: wholeSecond(at) }
}

/** Paused where somebody was last seen, running again from now on. */
export function splitAt<T extends Running>(running: T, at: string): T {
  return resumed(paused(running, running.seenAt), at)
}

/** The stretch nobody saw; null where the clock went back, and nothing lies between. */
export function gapOf(running: Running, at: string): ClosedSpan | null {
  const gap = { startedAt: running.seenAt, endedAt: wholeSecond(at) }
  return lengthMs(gap) >= secondMs ? gap : null
}

/**
 * The spans a timer ran until now, by start: none shares an instant with another, none lasts less
 * than a second, none is negative, whatever the clock did meanwhile.
 */
export function ranSpans({ spans }: Running, at: string): ClosedSpan[] {
  const ended = closed(spans, wholeSecond(at)).filter((span) => lengthMs(span) >= secondMs)
  const merged: ClosedSpan[] = []
  for (const span of ended.toSorted((a, b) => order(a.startedAt, b.startedAt))) {
    const last = merged.at(-1)
    if (last && span.startedAt < last.endedAt) last.endedAt = later(last.endedAt, span.endedAt)
    else merged.push({ ...span })
  }
  return merged
}

/** Whole seconds a timer ran until now. */
export function ranSeconds(running: Running, at: string): number {
  return ranSpans(running, at).reduce((sum, span) => sum + secondsOf(span), 0)
}

export function secondsOf(span: ClosedSpan): number {
  return lengthMs(span) / secondMs
}

/** Spans with the open one ended, never before its start. */
function closed(spans: readonly Span[], at: string): ClosedSpan[] {
  return spans.map(({ startedAt, endedAt }) => ({
    startedAt,
    endedAt: endedAt ?? later(startedAt, at),
  }))
}

function lengthMs({ startedAt, endedAt }: ClosedSpan): number {
  return Date.parse(endedAt) - Date.parse(startedAt)
}

function later(one: string, other: string): string {
  return Date.parse(one) >= Date.parse(other) ? one : other
}

function order(one: string, other: string): number {
  return Date.parse(one) - Date.parse(other)
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
