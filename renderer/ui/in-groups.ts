/** Addresses in groups that mail programs accept. */
export function inGroups(emails: readonly string[], size = 50): string[][] {
  const count = Math.ceil(emails.length / size)
  return Array.from({ length: count }, (_, index) => emails.slice(index * size, (index + 1) * size))
}
