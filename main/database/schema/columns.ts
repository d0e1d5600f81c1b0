import { text } from 'drizzle-orm/sqlite-core'

/** The three instants every record carries. `deletedAt` set means: in the trash. */
export const lifetime = {
  createdAt: text().notNull(),
  updatedAt: text().notNull(),
  deletedAt: text(),
}
