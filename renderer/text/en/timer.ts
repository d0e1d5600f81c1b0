import type { timer as french } from '../fr/timer'
import type { Same } from '../words'

export const timer: Same<typeof french> = {
  title: 'Timer',
}
