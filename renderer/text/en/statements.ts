import type { statements as french } from '../fr/statements'
import type { Same } from '../words'

export const statements: Same<typeof french> = {
  title: 'Statements',
}
