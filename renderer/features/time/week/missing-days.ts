/** Weekdays until today that nobody said anything of: neither time nor a confirmed zero. */
export function missingDays(
  days: readonly string[],
  totals: readonly number[],
  zeroOn: readonly string[],
  today: string,
): string[] {
  return days.filter(
    (day, index) =>
      index < 5 && day <= today && (totals[index] ?? 0) === 0 && !zeroOn.includes(day),
  )
}
