import type { letterBlocks as french } from '../fr/letter-blocks'
import type { Same } from '../words'

export const letterBlocks: Same<typeof french> = {}
