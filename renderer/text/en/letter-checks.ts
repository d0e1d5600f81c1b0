import type { letterChecks as french } from '../fr/letter-checks'
import type { Same } from '../words'

export const letterChecks: Same<typeof french> = {}
