import type { letterLinked as french } from '../fr/letter-linked'
import type { Same } from '../words'

export const letterLinked: Same<typeof french> = {}
