/**
 * Seconds as a clock counts them: 1:20. Seconds that are not whole minutes are left out unless they
 * are asked for (1:20:30): the sum shown is that of exact seconds.
 */
export function clockWords(seconds: number, isExact = false): string {
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  const rest = seconds % 60
  const two = (value: number) => String(value).padStart(2, '0')
  return isExact && rest > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${hours}:${two(minutes)}`
}
