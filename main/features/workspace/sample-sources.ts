import { v7 as uuidv7 } from 'uuid'
import type { SourceRhythm } from '../../../preload/contract/sources'
import { addDays } from '../../../preload/rules/local-day'
import library from '../../../resources/sample-library.json'
import { sourceLooks } from '../../database/schema'
import { insertSource } from '../../database/sources'
import type { FoundingTeam } from './founding'
import type { SampleLife } from './sample-life'

interface Told {
  fr: string
  en: string
  address: string
  feed: string
  rhythm: SourceRhythm
  owner?: 'author' | 'pair'
  /** Days since each look, the latest first. */
  looksAgo: number[]
  noteFr: string
  noteEn: string
}

/** Sources the animators follow, and what they found there: some are due, some are late. */
export function insertSampleSources(
  { writing, locale, today }: Pick<SampleLife, 'writing' | 'locale' | 'today'>,
  team: FoundingTeam,
): void {
  const { database, at } = writing
  const idOf = { author: team.authorId, pair: team.pairId }
  for (const [rank, one] of (library.sources as Told[]).entries()) {
    const ownerId = one.owner === undefined ? null : idOf[one.owner]
    const id = insertSource(writing, {
      name: one[locale],
      address: one.address,
      feed: one.feed,
      rhythm: one.rhythm,
      startOn: addDays(today, -Math.max(...one.looksAgo)),
      note: locale === 'fr' ? one.noteFr : one.noteEn,
      ownerId,
    })
    const looks = one.looksAgo.map((ago, turn) => {
      const said = library.looks[(rank + turn) % library.looks.length]
      return {
        id: uuidv7(),
        sourceId: id,
        lookedOn: addDays(today, -ago),
        byId: ownerId ?? team.authorId,
        note: said?.[locale] ?? '',
        foundCount: said?.found ?? 0,
        createdAt: at,
        updatedAt: at,
      }
    })
    database.insert(sourceLooks).values(looks).run()
  }
}
