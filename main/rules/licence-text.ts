import type { Licence } from '../../preload/contract/resource-shapes'

/** How each licence is written where other programs read it, and known again. */
const written: Record<Exclude<Licence, 'unknown'>, string> = {
  ccBy: 'CC BY 4.0',
  ccBySa: 'CC BY-SA 4.0',
  ccByNc: 'CC BY-NC 4.0',
  ccByNcSa: 'CC BY-NC-SA 4.0',
  ccByNd: 'CC BY-ND 4.0',
  ccByNcNd: 'CC BY-NC-ND 4.0',
  cc0: 'CC0 1.0',
  publicDomain: 'Public Domain',
  etalab: 'Licence Ouverte 2.0',
  allRightsReserved: 'All rights reserved',
  internal: 'Internal use',
}

const telling: readonly [Licence, RegExp][] = [
  ['cc0', /\b(cc-?0|zero\/1|cc zero)\b/],
  ['ccByNcSa', /\b(by-nc-sa|by-sa-nc)\b/],
  ['ccByNcNd', /\b(by-nc-nd|by-nd-nc)\b/],
  ['ccBySa', /\bby-sa\b/],
  ['ccByNc', /\bby-nc\b/],
  ['ccByNd', /\bby-nd\b/],
  ['ccBy', /\b(cc-by|licenses\/by)\b/],
  ['etalab', /\b(etalab|licence-ouverte|open-licence)\b/],
  ['publicDomain', /\b(public-domain|domaine-public|publicdomain)\b/],
  ['allRightsReserved', /\b(all-rights-reserved|tous-droits-reserves)\b/],
  ['internal', /\b(internal-use|usage-interne)\b/],
]

/** A licence as other programs write it; empty where it is unknown. */
export function licenceText(licence: Licence): string {
  return licence === 'unknown' ? '' : written[licence]
}

/** The licence that a text or an address names; null where it names none that is known here. */
export function licenceFromText(text: string): Licence | null {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  const words = plain.replaceAll(/[^a-z0-9/]+/g, '-')
  return telling.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}
