import { findIana, WINDOWS_TO_IANA_MAP } from 'windows-iana'

/**
 * The IANA zone a TZID names for certain: an IANA name, one behind a vendor's prefix
 * (/mozilla.org/20070129_1/Europe/Paris), or a Windows name (Romance Standard Time).
 */
export function namedZone(tzid: string): string | null {
  const parts = tzid.trim().replace(/^\/+/, '').split('/')
  for (let index = 0; index < parts.length && index < 8; index += 1) {
    const zone = knownZone(parts.slice(index).join('/'), index === 0)
    if (zone !== null) return zone
  }
  return knownZone(findIana(tzid.trim())[0] ?? '', true)
}

/** The name as this machine knows it; a bare word such as "EST" counts only as a whole TZID. */
function knownZone(name: string, isWhole: boolean): string | null {
  if (name === '' || name.length > 64 || (!isWhole && !name.includes('/'))) return null
  try {
    const known = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
    // Europe/Kyiv and its like stay as written; europe/paris and EST5EDT are said the usual way.
    return /^[A-Z][A-Za-z]+(?:\/[A-Z][\w+-]*)+$/.test(name) ? name : known
  } catch {
    return null
  }
}

/** Zones whose city a text names: "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris". */
export function citedZones(text: string): string[] {
  const words = ` ${plain(text)} `
  return [...ianaNames()].filter((zone) =>
    words.includes(` ${plain(zone.slice(zone.lastIndexOf('/') + 1))} `),
  )
}

/** One zone for each set of rules that Windows tells apart, enough to find an offset table among. */
export function representativeZones(): string[] {
  const names = WINDOWS_TO_IANA_MAP.filter(({ territory }) => territory === '001')
  return names
    .flatMap(({ iana }) => iana.slice(0, 1))
    .filter((name) => knownZone(name, true) !== null)
}

let allNames: Set<string> | null = null

function ianaNames(): Set<string> {
  allNames ??= new Set(Intl.supportedValuesOf('timeZone'))
  return allNames
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^A-Za-z]+/g, (gap) => (/^\p{M}+$/u.test(gap) ? '' : ' '))
    .toLowerCase()
}
