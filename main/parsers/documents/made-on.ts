/** The day of « D:20240531120000+02'00' » or « 2024-05-31T12:00:00+02:00 », as its author saw it. */
export function madeOn(text: string): string | null {
  const [, year = '', month = '', day = ''] =
    /^(?:D:)?(\d{4})-?(\d{2})-?(\d{2})/.exec(text.trim()) ?? []
  const written = `${year}-${month}-${day}`
  const time = Date.parse(`${written}T00:00Z`)
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(written)
  return isReal && year >= '1980' && time < Date.now() + 86_400_000 ? written : null
}
