import type { Range } from '../../../../preload/rules/mjml/mjml-node'
import type { ReadLetter } from './use-studio'

/** The path of the innermost block that holds a part of the source; null outside of the body. */
export function pathAround(
  { byPath }: Pick<ReadLetter, 'byPath'>,
  { from, to }: Range,
): string | null {
  let found: string | null = null
  for (const [path, { node, link }] of byPath) {
    const start = link?.node.from ?? node.from
    // Blocks come before those they hold: the last one that fits is the innermost.
    if (start <= from && to <= node.to) found = path
  }
  return found
}
