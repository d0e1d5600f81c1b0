import type { fr } from '../fr'
import type { Same } from '../words'
import { common } from './common'
import { failures } from './failures'

export const en: Same<typeof fr> = { common, failures }
