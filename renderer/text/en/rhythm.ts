import type { rhythm as french } from '../fr/rhythm'
import type { Same } from '../words'

export const rhythm: Same<typeof french> = {
  title: 'Rhythm',
}
