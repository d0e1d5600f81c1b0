import type { Finding } from '../../../../preload/contract/letter-check-shapes'

/** What is verified, in the order it is shown; spelling has a group of its own. */
const findingGroups = {
  head: ['noSubject', 'noPreheader', 'noLanguage', 'notMjml'],
  weight: ['heavyHtml'],
  contrast: ['lowContrast', 'lowContrastDark'],
  headings: ['noMainHeading', 'headingSkipped', 'emptyHeading'],
  images: ['noAlt', 'altIsFileName', 'missingImage', 'heavyImages', 'remoteImage', 'fewWords'],
  links: [
    'emptyLink',
    'malformedLink',
    'scriptLink',
    'insecureLink',
    'vagueLink',
    'sameTextOtherLink',
    'repeatedLink',
  ],
  fields: ['unfilledField', 'leftToWrite'],
  dates: ['pastDate', 'staleLinked'],
  compatibility: ['unsupported'],
  footer: ['noUnsubscribe', 'noLegalMention'],
  text: ['staleText'],
} as const satisfies Record<string, readonly Finding['code'][]>

export type FindingGroup = keyof typeof findingGroups

const isGroup = (key: string): key is FindingGroup => key in findingGroups

/** The groups nothing was found in. */
export function cleanGroups(findings: readonly Finding[]): FindingGroup[] {
  const codes = new Set(findings.map(({ code }) => code))
  return Object.keys(findingGroups)
    .filter(isGroup)
    .filter((group) => !findingGroups[group].some((code) => codes.has(code)))
}

const order = { stops: 0, matters: 1, advice: 2 }

/** Findings as they are shown: what stops the letter first, then as they stand in it. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((one, other) => order[one.weight] - order[other.weight])
}
