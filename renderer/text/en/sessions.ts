import type { sessions as french } from '../fr/sessions'
import type { Same } from '../words'

export const sessions: Same<typeof french> = {
  title: 'Sessions',
}
