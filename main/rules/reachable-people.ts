interface Addressee {
  email: string
  isOpposedToMail: boolean
}

/**
 * Those of `meant` who may be written to, each address once. Who is opposed to mail, or has no
 * address, is counted but left out.
 */
export function reachablePeople<P extends Addressee>(
  meant: readonly P[],
): { people: P[]; opposedCount: number; withoutEmailCount: number } {
  const reachable = meant.filter(({ isOpposedToMail }) => !isOpposedToMail)
  const byKey = new Map<string, P>()
  for (const person of reachable) {
    const key = person.email.toLowerCase()
    if (key !== '' && !byKey.has(key)) byKey.set(key, person)
  }
  return {
    people: [...byKey.values()],
    opposedCount: meant.length - reachable.length,
    withoutEmailCount: reachable.filter(({ email }) => email === '').length,
  }
}
