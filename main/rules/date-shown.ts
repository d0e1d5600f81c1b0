import type { Ritual, Series } from '../../preload/contract/rituals'

/** What a series or a date says of its own; null where it says what stands behind it. */
export type Overrides = Pick<
  Series,
  | 'titleOverride'
  | 'purposeOverride'
  | 'modeOverride'
  | 'scopeOverride'
  | 'territoryOverride'
  | 'hasOwnTeam'
  | 'leadId'
  | 'backupId'
>

/** What a ritual is, wherever one series or one date may say otherwise. */
export type Identity = Pick<
  Ritual,
  'title' | 'purpose' | 'mode' | 'scope' | 'territory' | 'leadId' | 'backupId'
>

/** What a series or a date is, given what stands behind it: its own words first. */
export function identityOver(behind: Identity, own: Overrides): Identity {
  const { leadId, backupId } = own.hasOwnTeam ? own : behind
  return {
    title: own.titleOverride ?? behind.title,
    purpose: own.purposeOverride ?? behind.purpose,
    mode: own.modeOverride ?? behind.mode,
    scope: own.scopeOverride ?? behind.scope,
    territory: own.territoryOverride ?? behind.territory,
    leadId,
    backupId,
  }
}

/** What a series or a date has to say of its own to be so in front of what stands behind it. */
export function overridesOf(behind: Identity, wanted: Identity): Overrides {
  const own = <K extends keyof Identity>(field: K): Identity[K] | null =>
    wanted[field] === behind[field] ? null : wanted[field]
  const hasOwnTeam = wanted.leadId !== behind.leadId || wanted.backupId !== behind.backupId
  return {
    titleOverride: own('title'),
    purposeOverride: own('purpose'),
    modeOverride: own('mode'),
    scopeOverride: own('scope'),
    territoryOverride: own('territory'),
    hasOwnTeam,
    leadId: hasOwnTeam ? wanted.leadId : null,
    backupId: hasOwnTeam ? wanted.backupId : null,
  }
}

/** A row of a date that says nothing of its own: what one taken out of the trash begins with. */
export const saysNothing = {
  state: 'planned',
  isExtra: false,
  reason: '',
  startOn: null,
  startTime: null,
  durationMinutes: null,
  titleOverride: null,
  purposeOverride: null,
  modeOverride: null,
  scopeOverride: null,
  territoryOverride: null,
  hasOwnTeam: false,
  leadId: null,
  backupId: null,
  place: null,
  link: null,
} as const

/** Whether a row of a date makes it differ from its series in anything, beyond being held. */
export function isDifferent(
  row: Overrides & {
    state: string
    startOn: string | null
    durationMinutes: number | null
    place: string | null
    link: string | null
  },
): boolean {
  const own = [row.startOn, row.durationMinutes, row.place, row.link, row.titleOverride]
  const more = [row.purposeOverride, row.modeOverride, row.scopeOverride, row.territoryOverride]
  return (
    row.state === 'cancelled' ||
    row.state === 'excluded' ||
    row.hasOwnTeam ||
    [...own, ...more].some((value) => value !== null)
  )
}
