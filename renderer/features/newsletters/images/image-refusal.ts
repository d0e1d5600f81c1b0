/** Why a file is not taken; the page has a sentence for each. */
export type RefusalReason =
  | 'heic'
  | 'notImage'
  | 'broken'
  | 'tooHeavy'
  | 'tooManyPixels'
  | 'animation'
  | 'tooSlow'

export class ImageRefusal extends Error {
  constructor(readonly reason: RefusalReason) {
    super(reason)
    this.name = 'ImageRefusal'
  }
}
