import type { share as french } from '../fr/share'
import type { Same } from '../words'

export const share: Same<typeof french> = {
  title: 'In-person share',
}
