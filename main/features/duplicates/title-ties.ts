import { isSameTitle, mainLetters, partsOf } from '../../../preload/rules/near-title'
import type { Candidate, Tie } from './candidate'

/** Titles that begin or end alike are compared with as many neighbours, in the order of letters. */
const neighbours = 20
/** Those of the same letters, with so many. */
const namesakes = 50
/** Shorter ones leave no room for a letter more or less. */
const nearLength = 12
const blockLength = 6

interface Titled {
  candidate: Candidate
  letters: string
  author: string
}

/**
 * Ties between near-same titles of one author. Each is compared with those of the same letters, with
 * those it is the subtitled form of, and with its neighbours among those that begin or end alike:
 * the work grows with the library, not with its square.
 */
export function* titleTies(candidates: readonly Candidate[]): Generator<Tie> {
  const titled = candidates
    .filter(({ titleKey }) => titleKey !== '')
    .map((candidate) => ({ candidate, ...partsOf(candidate.titleKey) }))
  const byLetters = Map.groupBy(titled, ({ letters }) => letters)
  for (const alike of byLetters.values()) if (alike.length > 1) yield* compared(alike, namesakes)
  const written = titled.filter(({ author }) => author !== '')
  for (const one of written) {
    const main = mainLetters(one.candidate.title)
    const alike = main === '' ? undefined : byLetters.get(main)
    if (alike) yield* comparedWith(one, alike.slice(0, namesakes))
  }
  const long = written.filter(({ letters }) => letters.length >= nearLength)
  yield* blockTies(long, ({ letters }) => letters)
  yield* blockTies(long, ({ letters }) => Array.from(letters).toReversed().join(''))
}

function* blockTies(titled: readonly Titled[], readFrom: (one: Titled) => string): Generator<Tie> {
  const blocks = Map.groupBy(
    titled.map((one) => ({ ...one, order: readFrom(one) })),
    ({ order, author }) => `${author.slice(-4)}|${order.slice(0, blockLength)}`,
  )
  for (const block of blocks.values()) {
    if (block.length === 1) continue
    const inOrder = block.toSorted((one, other) => (one.order < other.order ? -1 : 1))
    yield* compared(inOrder, neighbours)
  }
}

function* compared(alike: readonly Titled[], reach: number): Generator<Tie> {
  for (const [index, one] of alike.entries())
    yield* comparedWith(one, alike.slice(index + 1, index + 1 + reach))
}

function* comparedWith({ candidate: one }: Titled, others: readonly Titled[]): Generator<Tie> {
  for (const { candidate: other } of others)
    if (isSameTitle(one, other)) yield { one, other, reason: 'title', isSure: false }
}
