import type { letterStudio as french } from '../fr/letter-studio'
import type { Same } from '../words'

export const letterStudio: Same<typeof french> = {}
