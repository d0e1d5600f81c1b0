import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import { addressKey } from '../../preload/rules/address-key'
import { unescapedValue } from '../../preload/rules/mjml/edit-mjml'
import type { Writing } from './action'
import { changedLinks, missingFrom } from './link-changes'
import { naturalId } from './natural-key'
import { letterResources, resources } from './schema'
import type { ReadableDatabase } from './workspace-file'

const link = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/gi
/** A line of a linked block, which names what it shows. */
const item = /<!--\s*veillee item\s+(\S+)\s*-->/g
const idWithin = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** Resources a document cites: linked to by any way of writing their address, or named by a linked block. */
export function citedResources(database: ReadableDatabase, source: string): Set<string> {
  const addresses = [...source.matchAll(link)].map(([, double, single]) =>
    addressKey(unescapedValue(double ?? single ?? '')),
  )
  const named = [...source.matchAll(item)].flatMap(([, key = '']) => key.match(idWithin) ?? [])
  const keys = JSON.stringify([...new Set(addresses)].filter((key) => key !== ''))
  const ids = JSON.stringify([...new Set(named)])
  const rows = database
    .select({ id: resources.id })
    .from(resources)
    .where(
      and(
        isNull(resources.deletedAt),
        or(
          sql`${resources.addressKey} IN (SELECT value FROM json_each(${keys}))`,
          sql`${resources.id} IN (SELECT value FROM json_each(${ids}))`,
        ),
      ),
    )
    .all()
  return new Set(rows.map(({ id }) => id))
}

/** Makes the resources a letter cites those given. */
export function setCited(
  { database, at }: Writing,
  letterId: string,
  wanted: ReadonlySet<string>,
): void {
  const table = letterResources
  const rows = database.select().from(table).where(eq(table.letterId, letterId)).all()
  const target = (row: (typeof rows)[number]) => row.resourceId
  for (const { id, deletedAt } of changedLinks(rows, wanted, target, at))
    database.update(table).set({ deletedAt, updatedAt: at }).where(eq(table.id, id)).run()
  for (const resourceId of missingFrom(rows, wanted, target)) {
    const id = naturalId('letter_resources', letterId, resourceId)
    // A merge may have led the link of this id to another resource.
    const isTaken =
      database
        .select()
        .from(table)
        .where(inArray(table.id, [id]))
        .get() !== undefined
    if (isTaken)
      database
        .update(table)
        .set({ resourceId, deletedAt: null, updatedAt: at })
        .where(eq(table.id, id))
        .run()
    else
      database
        .insert(table)
        .values({ id, letterId, resourceId, createdAt: at, updatedAt: at })
        .run()
  }
}
