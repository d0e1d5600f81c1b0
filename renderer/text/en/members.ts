import type { members as french } from '../fr/members'
import type { Same } from '../words'

export const members: Same<typeof french> = {
  title: 'Community',
}
