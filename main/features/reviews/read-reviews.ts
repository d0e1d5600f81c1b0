import { asc } from 'drizzle-orm'
import type { Review, ReviewDetail, ReviewFilter } from '../../../preload/contract/reviews'
import { DecisionPayload, StatementPayload } from '../../../preload/contract/statements'
import { folded } from '../../../preload/rules/folded'
import { isKeyConfirmed } from '../../database/known-keys'
import { statementDecisions } from '../../database/schema'
import { shownDecision, type StoredDecision } from '../../database/statement-decisions'
import type { ReadableDatabase, WorkspaceFile } from '../../database/workspace-file'
import { fail } from '../../rules/failure'
import { keyCode } from '../../rules/key-code'
import { compareLines } from '../../rules/statement-line'
import { stateAfter, type StatementEvent } from '../../rules/statement-state'
import { brokenChains } from './chain-continuity'
import { readPayloadText, readReceived, type Received } from './received'

/** Every statement received, the latest period first. */
export function readReviews(file: WorkspaceFile): Review[] {
  const { database } = file
  const received = readReceived(file)
  const broken = brokenChains(received)
  const byHash = decisionsByHash(database)
  const reviews: Review[] = []
  for (const versions of Map.groupBy(received, statementOf).values()) {
    const ordered = versions.toSorted((one, other) => one.head.version - other.head.version)
    const latest = ordered.at(-1)?.head.version
    const events: StatementEvent[] = []
    for (const one of ordered) {
      const decisions = byHash.get(one.hash) ?? []
      events.push({ kind: 'submission' })
      for (const { decision } of decisions) events.push({ kind: 'decision', decision })
      reviews.push({
        ...shown(one),
        fault: broken.has(one.id) ? 'brokenChain' : null,
        isNewKey: !isKeyConfirmed(database, keyOf(one)),
        isLatest: one.head.version === latest,
        state: stateAfter(events),
        decision: lastShown(decisions),
      })
    }
  }
  return reviews.toSorted(
    (one, other) =>
      compare(other.fromOn, one.fromOn) ||
      compare(one.personName, other.personName) ||
      other.version - one.version,
  )
}

/** The reviews a filter lets through. */
export function filterReviews(reviews: readonly Review[], filter: ReviewFilter): Review[] {
  const { personId, community, state, from, to } = filter
  const words = folded(filter.text).split(/\s+/).filter(Boolean)
  return reviews.filter((review) => {
    if (personId !== undefined && review.personId !== personId) return false
    if (community !== undefined && review.community !== community) return false
    if (state !== undefined && review.state !== state) return false
    if (from !== undefined && review.toOn < from) return false
    if (to !== undefined && review.fromOn >= to) return false
    const text = folded(`${review.personName} ${review.community} ${review.fileName}`)
    return words.every((word) => text.includes(word))
  })
}

/** One statement with its lines, and how they differ from the version received before. */
export function getReview(file: WorkspaceFile, id: string): ReviewDetail {
  const reviews = readReviews(file)
  const review = reviews.find((one) => one.id === id)
  if (!review) return fail('NOT_FOUND', { kind: 'review' })
  const payload = payloadOf(file, id)
  const before = reviews
    .filter((one) => one.statementId === review.statementId && one.version < review.version)
    .toSorted((one, other) => other.version - one.version)[0]
  const earlier = before ? payloadOf(file, before.id) : null
  // Totals have no lines to compare.
  const isComparable = earlier !== null && earlier.level !== 'totals' && payload.level !== 'totals'
  const changes = isComparable ? compareLines(earlier.lines, payload.lines) : []
  return { ...review, payload, changes }
}

/** Whose key signed a statement, as it is confirmed: one key may be of one person only. */
export function keyOf({ publicKey, head }: Pick<Received, 'publicKey' | 'head'>) {
  return { publicKey, holder: head.personId }
}

function payloadOf(file: WorkspaceFile, id: string): StatementPayload {
  const text = readPayloadText(file, id)
  if (text === undefined) return fail('NOT_FOUND', { kind: 'review' })
  return StatementPayload.parse(JSON.parse(text))
}

function shown({ id, fileName, receivedAt, publicKey, head }: Received) {
  const { statementId, version, community, personId, personName } = head
  const { fromOn, toOn, level, total, plannedMinutes } = head
  return {
    id,
    fileName,
    receivedAt,
    keyCode: keyCode(publicKey),
    statementId,
    version,
    community,
    personId,
    personName,
    fromOn,
    toOn,
    level,
    total,
    plannedMinutes,
  }
}

/** Decisions by the hash of what they decided upon, in the order they were made. */
function decisionsByHash(database: ReadableDatabase): Map<string, StoredDecision[]> {
  const rows = database
    .select()
    .from(statementDecisions)
    .orderBy(asc(statementDecisions.createdAt), asc(statementDecisions.id))
    .all()
  return Map.groupBy(
    rows,
    ({ payload }) => DecisionPayload.parse(JSON.parse(payload)).statementHash,
  )
}

function lastShown(decisions: readonly StoredDecision[]): Review['decision'] {
  const last = decisions.at(-1)
  return last ? shownDecision(last) : null
}

function statementOf({ head }: Received): string {
  return `${head.workspaceId} ${head.statementId}`
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
