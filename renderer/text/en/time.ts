import type { time as french } from '../fr/time'
import type { Same } from '../words'

export const time: Same<typeof french> = {
  title: 'Time',
}
