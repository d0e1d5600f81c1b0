import type { Finding } from '../../../../preload/contract/letter-check-shapes'
import type { LetterBlock } from '../../../../preload/rules/mjml/letter-blocks'

/** Gmail shows what comes before, then a link to the rest. */
const clippedBytes = 102_000
/** What a sending program adds: links it follows, its own footer. */
const closeBytes = 92_000

/** Whether Gmail would cut the letter, and the block that weighs most. */
export function checkWeight(
  htmlBytes: number,
  blockBytes: readonly number[],
  blocks: readonly LetterBlock[],
): Finding[] {
  if (htmlBytes < closeBytes) return []
  const heaviest = blockBytes.indexOf(Math.max(...blockBytes))
  const node = blocks[heaviest]?.node
  const at = node ? { from: node.from, to: node.to } : null
  const weight = htmlBytes < clippedBytes ? 'advice' : 'stops'
  return [{ code: 'heavyHtml', weight, at, detail: String(htmlBytes), fix: null }]
}
