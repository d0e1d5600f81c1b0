import type { Share, ShareMonth, ShareParts, ShareTarget } from '../../../preload/contract/share'
import { expectedHeads } from './expected-heads'
import { missingSessions } from './missing-sessions'
import { addParts, nothing, partsOf, sumParts } from './parts'
import type { ShareItem } from './share-item'

interface Counted {
  item: ShareItem
  parts: ShareParts
}

/**
 * The share in person of sessions held and planned from the month of `from` (inclusive) to that of
 * the last day before `to` (exclusive): as held, as forecast, by month, broken down, and how far
 * from `target` the forecast ends. PRODUCT.md: in person ÷ all, hybrid split by head count.
 */
export function computeShare(
  items: readonly ShareItem[],
  { from, to }: { from: string; to: string },
  target: ShareTarget | null,
): Share {
  const counted = countAll(items)
  const held = counted.filter(({ item }) => item.isHeld)
  const heldParts = sumParts(held.map(({ parts }) => parts))
  const forecast = sumParts(counted.map(({ parts }) => parts))
  return {
    held: heldParts,
    forecast,
    months: byMonth(counted, from, to),
    byTheme: broken(held, ({ theme }) => theme),
    byKind: broken(held, ({ kind }) => kind),
    byTerritory: broken(held, ({ territory }) => territory),
    target,
    missingSessions: target === null ? null : missing(target, forecast, held),
    uncountedSessions: held.filter(({ item }) => item.heads === null).length,
  }
}

/** What each session counts; a planned one, with the heads it may expect. */
export function countAll(items: readonly ShareItem[]): Counted[] {
  const expected = expectedHeads(items.filter(({ isHeld }) => isHeld))
  return items.map((item) => {
    const heads = item.isHeld ? item.heads : expected(item)
    return { item, parts: partsOf({ ...item, heads }) }
  })
}

function byMonth(counted: readonly Counted[], from: string, to: string): ShareMonth[] {
  const byName = Map.groupBy(counted, ({ item }) => item.startOn.slice(0, 7))
  let heldSoFar = nothing
  let forecastSoFar = nothing
  return monthsBetween(from, to).map((month) => {
    const own = byName.get(month) ?? []
    const partsWhere = (isHeld: boolean) =>
      sumParts(own.filter(({ item }) => item.isHeld === isHeld).map(({ parts }) => parts))
    const held = partsWhere(true)
    const planned = partsWhere(false)
    heldSoFar = addParts(heldSoFar, held)
    forecastSoFar = addParts(forecastSoFar, addParts(held, planned))
    return { month, held, planned, heldSoFar, forecastSoFar }
  })
}

/** YYYY-MM of each month that has a day from `from` (inclusive) to `to` (exclusive). */
function monthsBetween(from: string, to: string): string[] {
  const months: string[] = []
  let year = Number(from.slice(0, 4))
  let month = Number(from.slice(5, 7))
  while (firstDay(year, month) < to) {
    months.push(firstDay(year, month).slice(0, 7))
    month = month === 12 ? 1 : month + 1
    if (month === 1) year += 1
  }
  return months
}

function firstDay(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`
}

/** Sums by a field, the most frequent value first. */
function broken<Value extends string>(
  held: readonly Counted[],
  valueOf: (item: ShareItem) => Value,
): { value: Value; parts: ShareParts }[] {
  return [...Map.groupBy(held, ({ item }) => valueOf(item))]
    .map(([value, group]) => ({ value, parts: sumParts(group.map(({ parts }) => parts)) }))
    .toSorted(
      (one, other) =>
        other.parts.sessions.total - one.parts.sessions.total ||
        one.value.localeCompare(other.value, 'fr'),
    )
}

/** One more session in person adds what those held in person add on average, or one hour, one head. */
function missing(
  { measure, percent }: ShareTarget,
  forecast: ShareParts,
  held: readonly Counted[],
): number | null {
  const inPerson = held.filter(({ item }) => item.mode === 'inPerson')
  const mean =
    sumParts(inPerson.map(({ parts }) => parts))[measure].total / Math.max(1, inPerson.length)
  return missingSessions(forecast[measure], percent, mean > 0 ? mean : 1)
}
