import type { LinkedChange, LinkedName } from '../../../../preload/contract/letter-linked'

/** What a changed line is about, and what it says that it did not; both as the letter says them. */
export function toldChange(
  name: LinkedName,
  { before, after }: LinkedChange,
): { subject: string; now: string } {
  const words = partsOf(after === '' ? before : after)
  const known = new Set(partsOf(before))
  const subject = words[name === 'agenda' ? agendaTitle : 0] ?? words[0] ?? ''
  const now = words.filter((part) => part !== subject && !known.has(part)).join(', ')
  return { subject, now }
}

/** A date says when before what it is. */
const agendaTitle = 1

function partsOf(words: string): string[] {
  return words.split(' · ')
}
