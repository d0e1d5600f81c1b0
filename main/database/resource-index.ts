import type Database from 'better-sqlite3'
import { indexableWords } from '../rules/search-words'

/** To be raised when words are read from other columns, or otherwise: every file is indexed again. */
const version = 1

const insertedStale = (ids: string) =>
  `INSERT INTO stale_resources (resource_id) SELECT ids.id FROM (${ids}) AS ids
   WHERE NOT EXISTS (SELECT 1 FROM stale_resources WHERE resource_id = ids.id);`
const bearing = (link: string) =>
  `SELECT DISTINCT resource_id AS id FROM ${link} AND deleted_at IS NULL`

/** When the words of resources change, and which resources those are. */
const triggers = [
  ['resources', 'INSERT', 'SELECT NEW.id AS id'],
  [
    'resources',
    `UPDATE OF title, authors, container_title, publisher, address_key, doi, isbn, summary, note,
       deleted_at`,
    'SELECT NEW.id AS id',
  ],
  ['resource_tags', 'INSERT', 'SELECT NEW.resource_id AS id'],
  ['resource_tags', 'UPDATE OF deleted_at', 'SELECT NEW.resource_id AS id'],
  ['tags', 'UPDATE OF name, deleted_at', bearing('resource_tags WHERE tag_id = NEW.id')],
  ['resource_files', 'INSERT', 'SELECT NEW.resource_id AS id'],
  ['resource_files', 'UPDATE OF resource_id, deleted_at', 'SELECT NEW.resource_id AS id'],
  ['resource_files', 'UPDATE OF resource_id', 'SELECT OLD.resource_id AS id'],
  ['attachment_texts', 'INSERT', bearing('resource_files WHERE hash = NEW.id')],
  ['attachment_texts', 'UPDATE OF text', bearing('resource_files WHERE hash = NEW.id')],
] as const

/** Makes the TEMP triggers that say which resources to index again, and indexes what was left. */
export function installResourceIndex(sqlite: Database.Database): void {
  for (const [number, [table, event, ids]] of triggers.entries()) {
    sqlite.exec(`CREATE TEMP TRIGGER "words_${number}_${table}" AFTER ${event} ON main."${table}"
      BEGIN ${insertedStale(ids)} END`)
  }
  sqlite.transaction(() => {
    forgetWhenBehind(sqlite)
    indexStaleResources(sqlite)
  })()
}

/** Indexed by another version, or by one that had no index: everything is stale. */
function forgetWhenBehind(sqlite: Database.Database): void {
  const isBehind = sqlite
    .prepare<[number], 0 | 1>(
      `SELECT NOT EXISTS (SELECT 1 FROM word_indexes WHERE name = 'resources' AND version = ?)`,
    )
    .pluck()
    .get(version)
  if (isBehind === 0) return
  sqlite.exec(`INSERT INTO resource_words (resource_words) VALUES ('delete-all');
    INSERT INTO resource_title_words (resource_title_words) VALUES ('delete-all');
    DELETE FROM searched_resources;
    DELETE FROM stale_resources;
    INSERT INTO stale_resources SELECT id FROM resources WHERE deleted_at IS NULL;
    INSERT INTO word_indexes (name, version) VALUES ('resources', ${version})
      ON CONFLICT (name) DO UPDATE SET version = excluded.version`)
}

interface Worded {
  title: string
  others: string
  tags: string | null
  files: string | null
}

const generations = new WeakMap<Database.Database, number>()

/** Grows each time the index changes: what was found before may be found no more. */
export function indexGeneration(sqlite: Database.Database): number {
  return generations.get(sqlite) ?? 0
}

/** Indexes what changed. Ends every action, so that what is written is found. */
export function indexStaleResources(sqlite: Database.Database): void {
  const stale = sqlite.prepare<[], string>('SELECT resource_id FROM stale_resources').pluck().all()
  if (stale.length === 0) return
  generations.set(sqlite, indexGeneration(sqlite) + 1)
  const read = sqlite.prepare<[string], Worded>(
    `SELECT title, authors || ' ' || container_title || ' ' || publisher || ' ' || address_key || ' ' ||
         doi || ' ' || isbn || ' ' || summary || ' ' || note AS others,
       (SELECT group_concat(tags.name, ' ') FROM resource_tags JOIN tags ON tags.id = tag_id
        WHERE resource_id = resources.id AND resource_tags.deleted_at IS NULL
          AND tags.deleted_at IS NULL) AS tags,
       (SELECT group_concat(name || ' ' || coalesce(text, ''), ' ')
        FROM resource_files LEFT JOIN attachment_texts ON attachment_texts.id = hash
        WHERE resource_id = resources.id AND resource_files.deleted_at IS NULL) AS files
     FROM resources WHERE id = ? AND deleted_at IS NULL`,
  )
  const numberOf = sqlite
    .prepare<[string], number>('SELECT rowid FROM searched_resources WHERE resource_id = ?')
    .pluck()
  const number = sqlite.prepare('INSERT INTO searched_resources (resource_id) VALUES (?)')
  const forget = sqlite.prepare('DELETE FROM searched_resources WHERE rowid = ?')
  const [all, titles] = ['resource_words', 'resource_title_words'].map((table) => ({
    remove: sqlite.prepare(`DELETE FROM ${table} WHERE rowid = ?`),
    insert: sqlite.prepare(`INSERT INTO ${table} (rowid, words) VALUES (?, ?)`),
  }))
  for (const id of stale) {
    const known = numberOf.get(id)
    const worded = read.get(id)
    if (known !== undefined) {
      all?.remove.run(known)
      titles?.remove.run(known)
      if (!worded) forget.run(known)
    }
    if (!worded) continue
    const row = known ?? number.run(id).lastInsertRowid
    const { title, others, tags, files } = worded
    all?.insert.run(row, indexableWords(`${title} ${others} ${tags ?? ''} ${files ?? ''}`))
    titles?.insert.run(row, indexableWords(title))
  }
  sqlite.exec('DELETE FROM stale_resources')
}
