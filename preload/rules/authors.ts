/** Who wrote it; where nobody did, who else made it. */
export function authorsOf<Made extends { role: string }>(creators: readonly Made[]): Made[] {
  const authors = creators.filter(({ role }) => role === 'author')
  return authors.length > 0 ? authors : [...creators]
}
