/** A row of an ordered list, in the trash or not. */
interface Listed {
  id: string
  deletedAt: string | null
}

interface ListPlan<Row, Wanted> {
  /** What there was no row for. */
  added: (Wanted & { position: number })[]
  /** Rows there are, each with what it is to say. */
  kept: { row: Row; wanted: Wanted & { position: number; deletedAt: null } }[]
  /** Rows that the list no longer has. */
  dropped: Row[]
}

/** What makes a stored list the one wanted, in its order; a thrown row that is wanted comes back. */
export function planList<Row extends Listed, Wanted extends { id: string }>(
  rows: readonly Row[],
  wanted: readonly Wanted[],
): ListPlan<Row, Wanted> {
  const rowById = new Map(rows.map((row) => [row.id, row]))
  const wantedById = new Map(wanted.map((one) => [one.id, one]))
  const placed = [...wantedById.values()].map((one, position) => ({ ...one, position }))
  return {
    added: placed.filter(({ id }) => !rowById.has(id)),
    kept: placed.flatMap((one) => {
      const row = rowById.get(one.id)
      return row ? [{ row, wanted: { ...one, deletedAt: null } }] : []
    }),
    dropped: rows.filter((row) => row.deletedAt === null && !wantedById.has(row.id)),
  }
}
