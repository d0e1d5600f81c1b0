/** The local day and the time of a start such as 2026-11-24T14:00; a day alone has no time. */
export function splitStart(start: string): { day: string; time: string | null } {
  return { day: start.slice(0, 10), time: start.length > 10 ? start.slice(11) : null }
}

export function joinStart(day: string, time: string | null): string {
  return time === null ? day : `${day}T${time}`
}
