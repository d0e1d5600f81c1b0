import type { letterImages as french } from '../fr/letter-images'
import type { Same } from '../words'

export const letterImages: Same<typeof french> = {}
