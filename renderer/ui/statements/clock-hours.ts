/** Seconds as hours and minutes, 15:20; seconds are said only where there are some, 0:42:17. */
export function clockHours(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const rest = seconds % 60
  const words = `${Math.floor(seconds / 3600)}:${two(Math.floor((seconds % 3600) / 60))}`
  return rest === 0 ? words : `${words}:${two(rest)}`
}
