/** The value of one part of a stored RRULE; null where it does not say. */
export function rulePart(rrule: string, name: string): string | null {
  const part = rrule.split(';').find((one) => one.startsWith(`${name}=`))
  return part === undefined ? null : part.slice(name.length + 1)
}

/** The same rule with one part said otherwise, left out where the value is null. */
export function withRulePart(rrule: string, name: string, value: string | null): string {
  const parts = rrule.split(';')
  const at = parts.findIndex((one) => one.startsWith(`${name}=`))
  const said = value === null ? [] : [`${name}=${value}`]
  return at < 0
    ? [...parts, ...said].join(';')
    : [...parts.slice(0, at), ...said, ...parts.slice(at + 1)].join(';')
}

/** The last day a rule allows, inclusive and local; null where it names none. */
export function untilOn(rrule: string): string | null {
  const until = rulePart(rrule, 'UNTIL')
  return until === null ? null : until.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3')
}

/** The same rule, allowed no further than a day; a COUNT gives way to it. */
export function endingOn(rrule: string, day: string): string {
  return withRulePart(withRulePart(rrule, 'COUNT', null), 'UNTIL', day.replaceAll('-', ''))
}
