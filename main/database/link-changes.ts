interface Link {
  id: string
  deletedAt: string | null
}

/** Links to take out of the trash or put into it, so that those wanted are the live ones. */
export function changedLinks<Row extends Link>(
  rows: readonly Row[],
  wanted: ReadonlySet<string>,
  targetOf: (row: Row) => string,
  at: string,
): Link[] {
  return rows.flatMap((row) => {
    const isWanted = wanted.has(targetOf(row))
    if (isWanted === (row.deletedAt === null)) return []
    return [{ id: row.id, deletedAt: isWanted ? null : at }]
  })
}

/** Those wanted that no link leads to yet. */
export function missingFrom<Row>(
  rows: readonly Row[],
  wanted: ReadonlySet<string>,
  targetOf: (row: Row) => string,
): string[] {
  const known = new Set(rows.map(targetOf))
  return [...wanted].filter((id) => !known.has(id))
}
