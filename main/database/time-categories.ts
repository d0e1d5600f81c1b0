import { asc } from 'drizzle-orm'
import { type Nature, StarterCategory, type TimeCategory } from '../../preload/contract/time-shapes'
import { starterNatures } from '../../preload/rules/starter-natures'
import { timeCategories } from './schema'
import type { ReadableDatabase } from './workspace-file'

/** A category with where it stands; starters that nobody changed have no row. */
export interface KeptCategory extends TimeCategory {
  position: number
}

const starters = StarterCategory.options

/** A starter category as it is before anybody changes it; nothing for another key. */
export function starterCategory(key: string): KeptCategory | undefined {
  const position = starters.findIndex((starter) => starter === key)
  const nature = starterNatures.get(key)
  if (nature === undefined) return undefined
  return { key, name: '', nature, isArchived: false, position }
}

/** Every category, archived ones included, in the order the community gave them. */
export function readCategories(database: ReadableDatabase): KeptCategory[] {
  const rows = database
    .select()
    .from(timeCategories)
    .orderBy(asc(timeCategories.position), asc(timeCategories.id))
    .all()
    .filter(({ deletedAt }) => deletedAt === null)
  const known = new Set(rows.map(({ key }) => key))
  const unchanged = starters
    .filter((key) => !known.has(key))
    .flatMap((key) => starterCategory(key) ?? [])
  return [
    ...unchanged,
    ...rows.map(({ key, name, nature, isArchived, position }) => ({
      key,
      name,
      nature,
      isArchived,
      position,
    })),
  ].toSorted((one, other) => one.position - other.position)
}

/** What kind of time each category is, those in the trash included: entries still name them. */
export function natureByCategory(database: ReadableDatabase): ReadonlyMap<string, Nature> {
  const natures = new Map<string, Nature>(starterNatures)
  for (const { key, nature, deletedAt } of database.select().from(timeCategories).all()) {
    if (deletedAt === null || starterCategory(key) === undefined) natures.set(key, nature)
  }
  return natures
}
