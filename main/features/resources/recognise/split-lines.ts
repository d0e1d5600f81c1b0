const most = 2000

/** The lines of a pasted text, those of only addresses cut where addresses are. */
export function splitLines(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .flatMap((line) => (isManyAddresses(line) ? line.trim().split(/[\s,;]+/) : [line]))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, most)
}

function isManyAddresses(line: string): boolean {
  const parts = line.trim().split(/[\s,;]+/)
  return parts.length > 1 && parts.every((part) => /^https?:\/\//i.test(part))
}
