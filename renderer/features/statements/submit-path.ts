import type { Period } from '../../ui/statements/period'

/** The address that opens the sheet for submitting these days of somebody. */
export function submitPath({ fromOn, toOn }: Period, personId: string | null): string {
  const asked = new URLSearchParams({ du: fromOn, au: toOn })
  if (personId !== null) asked.set('personne', personId)
  return `/temps/releves/nouveau?${asked}`
}
