import type { LetterTemplate } from '../../../contract/letter-shapes'
import type { Template } from '../template-parts'
import { callForContributions } from './call-for-contributions'
import { launch } from './launch'
import { minutes } from './minutes'
import { monitoring } from './monitoring'
import { monthly } from './monthly'
import { yearInReview } from './year-in-review'

export const frenchTemplates: Record<LetterTemplate, Template> = {
  launch,
  monthly,
  minutes,
  monitoring,
  callForContributions,
  yearInReview,
}
