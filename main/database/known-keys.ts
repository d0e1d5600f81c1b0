import { eq } from 'drizzle-orm'
import { keyHash } from '../rules/key-code'
import type { Writing } from './action'
import { naturalId } from './natural-key'
import { devices, knownKeys } from './schema'
import type { ReadableDatabase } from './workspace-file'

/** A key and whom it is said to be of: a person's id in a review, a reviewer's name in a decision. */
export interface HeldKey {
  publicKey: string
  holder: string
}

/** Whether somebody confirmed that a key is its holder's. */
export function isKeyConfirmed(database: ReadableDatabase, key: HeldKey): boolean {
  const row = rowOf(database, key)
  return row !== undefined && row.deletedAt === null && row.confirmedAt !== null
}

/** Keeps that a key is its holder's; writes nothing where that is known. */
export function confirmKey({ database, at }: Writing, key: HeldKey, name: string): void {
  if (isKeyConfirmed(database, key)) return
  if (rowOf(database, key)) {
    database
      .update(knownKeys)
      .set({ confirmedAt: at, deletedAt: null, updatedAt: at })
      .where(eq(knownKeys.id, idOf(key)))
      .run()
    return
  }
  const { publicKey } = key
  const lifetime = { createdAt: at, updatedAt: at }
  database
    .insert(knownKeys)
    .values({ id: idOf(key), publicKey, name, confirmedAt: at, ...lifetime })
    .run()
}

/** Whether a key belongs to a device that writes in this workspace: nobody decides for themselves. */
export function isOwnKey(database: ReadableDatabase, publicKey: string): boolean {
  return database.select().from(devices).where(eq(devices.publicKey, publicKey)).get() !== undefined
}

function idOf({ publicKey, holder }: HeldKey): string {
  return naturalId('knownKeys', keyHash(publicKey), holder)
}

function rowOf(database: ReadableDatabase, key: HeldKey) {
  return database
    .select()
    .from(knownKeys)
    .where(eq(knownKeys.id, idOf(key)))
    .get()
}
