import { desc, eq } from 'drizzle-orm'
import type { Writing } from '../../database/action'
import { naturalId } from '../../database/natural-key'
import { statementLinks } from '../../database/schema'
import type { ReadableDatabase } from '../../database/workspace-file'
import { linkHash, type LinkKind } from '../../rules/hash-chain'

interface Linked {
  kind: LinkKind
  recordId: string
  /** SHA-256 of what is linked. */
  content: string
}

/** Where the chain of a person ends, and what it holds since their last submission. */
export interface ChainEnd {
  sequence: number
  hash: string
  /** Contents of the decisions linked since, in order. */
  decisions: string[]
}

/** The end of a person's chain: an empty hash at the place 0 before its first link. */
export function chainEnd(database: ReadableDatabase, personId: string): ChainEnd {
  const links = database
    .select()
    .from(statementLinks)
    .where(eq(statementLinks.personId, personId))
    .orderBy(desc(statementLinks.sequence))
    .all()
  const since = links.findIndex(({ kind }) => kind === 'version')
  return {
    sequence: links[0]?.sequence ?? 0,
    hash: links[0]?.hash ?? '',
    decisions: links
      .slice(0, since < 0 ? links.length : since)
      .map(({ content }) => content)
      .toReversed(),
  }
}

/** Adds a link to the end of a person's chain, and gives its hash. */
export function appendLink({ database, at }: Writing, personId: string, linked: Linked): string {
  const { sequence, hash: previousHash } = chainEnd(database, personId)
  const hash = linkHash(previousHash, linked.kind, linked.content)
  const place = sequence + 1
  database
    .insert(statementLinks)
    .values({
      id: naturalId('statementLinks', personId, String(place)),
      personId,
      sequence: place,
      ...linked,
      previousHash,
      hash,
      createdAt: at,
      updatedAt: at,
    })
    .run()
  return hash
}
