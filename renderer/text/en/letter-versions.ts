import type { letterVersions as french } from '../fr/letter-versions'
import type { Same } from '../words'

export const letterVersions: Same<typeof french> = {}
