import type { letters as french } from '../fr/letters'
import type { Same } from '../words'

export const letters: Same<typeof french> = {}
