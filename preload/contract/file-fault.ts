import { z } from 'zod'

/** What is wrong with a review or decision file, exactly; null when nothing is. */
export const FileFault = z.enum([
  'notOurs',
  'truncated',
  'altered',
  'badSignature',
  'newer',
  'tooLarge',
  'otherStatement',
  'otherVersion',
  'ownKey',
  'twice',
  'brokenChain',
])
export type FileFault = z.infer<typeof FileFault>
