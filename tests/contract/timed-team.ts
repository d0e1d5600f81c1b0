import { found } from './founding'
import type { Client } from './transports'

/** A new workspace with two animators. */
export async function foundTeam(client: Client): Promise<{ ada: string; grace: string }> {
  await found(client)
  const team = await client.members.team()
  const idOf = (asked: string) => team.find(({ name }) => name === asked)?.id ?? ''
  return { ada: idOf('Ada'), grace: idOf('Grace') }
}

/** An hour of preparation of somebody, unless said otherwise. */
export function spentBy(
  personId: string,
  differing: Partial<Parameters<Client['time']['create']>[0]> = {},
) {
  return {
    personId,
    spentOn: '2026-03-10',
    startedAt: null,
    endedAt: null,
    timeZone: 'Europe/Paris',
    durationSeconds: 3600,
    category: 'preparation',
    link: null,
    note: '',
    isVoluntary: false,
    ...differing,
  }
}
