const dayMs = 86_400_000

/** The days since 1970-01-01 of a local day YYYY-MM-DD. */
export function dayNumber(day: string): number {
  return (
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / dayMs
  )
}

/** The local day so many days after another; negative counts go back. */
export function addDays(day: string, count: number): string {
  return new Date((dayNumber(day) + count) * dayMs).toISOString().slice(0, 10)
}

export function nextDay(day: string): string {
  return addDays(day, 1)
}
