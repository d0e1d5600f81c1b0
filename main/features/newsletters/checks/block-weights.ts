const mark = /veillee-block-(\d+(?:-\d+)*)(?:-outlook)?/
const marks = new RegExp(mark, 'g')
/** A class attribute that only bears a mark, or a mark beside other classes. */
const written = new RegExp(`\\s+class=(["']?)${mark.source}\\1(?=[\\s/>])|\\s*${mark.source}`, 'g')

interface Weights {
  htmlBytes: number
  blockBytes: number[]
}

/**
 * What a rendered letter weighs, and each of its blocks from the top, without the marks that tell
 * them apart; what stands before the first one belongs to none.
 */
export function blockWeights(html: string, blockCount: number): Weights {
  const starts = new Map<number, number>()
  for (const { index, 1: path = '' } of html.matchAll(marks)) {
    const rank = Number(path.split('-')[0])
    if (!starts.has(rank)) starts.set(rank, html.lastIndexOf('<', index))
  }
  const inOrder = [...starts].toSorted(([, one], [, other]) => one - other)
  const blockBytes = Array.from({ length: blockCount }, () => 0)
  for (const [position, [rank, from]] of inOrder.entries()) {
    const end = inOrder[position + 1]?.[1] ?? html.length
    if (rank < blockCount) blockBytes[rank] = bytesOf(html.slice(from, end))
  }
  return { htmlBytes: bytesOf(html), blockBytes }
}

function bytesOf(marked: string): number {
  return Buffer.byteLength(marked.replaceAll(written, ''))
}
