import type { Mode, Ritual, Scope } from '../../../../preload/contract/rituals'
import { foldedIncludes } from '../../../text/folded'

export interface RitualFilter {
  text: string
  mode: Mode | null
  scope: Scope | null
}

export const noFilter: RitualFilter = { text: '', mode: null, scope: null }

/** The rituals that hold every word asked for, whatever the accents, in that mode and scope. */
export function filterRituals(rituals: readonly Ritual[], filter: RitualFilter): Ritual[] {
  const { text, mode, scope } = filter
  return rituals.filter(
    (ritual) =>
      (mode === null || ritual.mode === mode) &&
      (scope === null || ritual.scope === scope) &&
      (text.trim() === '' || foldedIncludes(wordsOf(ritual), text.trim())),
  )
}

function wordsOf({ title, purpose, territory }: Ritual): string {
  return `${title} ${purpose} ${territory}`
}
