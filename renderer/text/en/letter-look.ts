import type { letterLook as french } from '../fr/letter-look'
import type { Same } from '../words'

export const letterLook: Same<typeof french> = {}
