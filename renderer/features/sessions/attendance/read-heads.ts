const most = 1_000_000

/** A number of heads as typed, empty for none; null when it is no whole number from 0. */
export function readHeads(typed: string): number | null {
  const text = typed.replaceAll(/[\s\u00A0\u202F]/g, '')
  if (text === '') return 0
  if (!/^\d+$/.test(text)) return null
  const heads = Number(text)
  return heads <= most ? heads : null
}
