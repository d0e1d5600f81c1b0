import type { reviews as french } from '../fr/reviews'
import type { Same } from '../words'

export const reviews: Same<typeof french> = {
  title: 'Statements received',
}
