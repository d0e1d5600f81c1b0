import { z } from 'zod'
import { operation } from './base'
import { Id } from './shapes'

export const SearchHit = z.object({
  kind: z.enum(['ritual', 'session', 'member', 'resource', 'source', 'letter']),
  id: Id,
  title: z.string(),
  excerpt: z.string(),
})
export type SearchHit = z.infer<typeof SearchHit>

export const search = {
  /** Records holding every word typed, or a word that begins so; accents and case do not count. */
  query: operation
    .input(z.object({ text: z.string().max(200), limit: z.int().min(1).max(50) }))
    .output(z.array(SearchHit)),
}
