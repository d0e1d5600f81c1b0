import type { letterOut as french } from '../fr/letter-out'
import type { Same } from '../words'

export const letterOut: Same<typeof french> = {}
