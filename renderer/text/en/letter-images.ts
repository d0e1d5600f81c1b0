import type { letterImages as french } from '../fr/letter-images'
import type { Same } from '../words'

export const letterImages: Same<typeof french> = {
  dropHere: 'Drop an image here, paste it or choose it.',
  choose: 'Choose a file…',
  again: 'Use an image again…',
  gallery: 'Images of the workspace',
  galleryEmpty: 'No image in this workspace yet: drop one, and it can be used again.',
  altTitle: 'Add an image',
  refused: 'This image is not added',
  progress: 'Preparing the image',
  steps: {
    decoding: 'Reading “{{name}}”…',
    resizing: 'Bringing it to the size of the letter…',
    writing: 'Writing it without what the camera noted…',
    keeping: 'Saving it in the workspace…',
  },
  facts: '{{name}} · {{width}} × {{height}} px · {{weight}}',
  use: 'Place the image',
  alt: 'Alternative text',
  altHint: 'What the image adds, said to whoever does not see it. One sentence is enough.',
  altMissing: 'Describe the image, or say that it is decorative.',
  decorative: 'Decorative image',
  decorativeHint: 'It adds no information: screen readers will skip it.',
  weight_zero: 'No image in this letter',
  weight_one: '{{count}} image in this letter, {{weight}}',
  weight_many: '{{count}} images in this letter, {{weight}} in all',
  weight_other: '{{count}} images in this letter, {{weight}} in all',
  dropAnywhere: 'Drop the image to add it to the letter',
  refusals: {
    heic: 'The HEIC format of phones is shown neither here nor in mail programs. Open the photo on the phone and share it as JPEG, or set Camera > Formats > “Most Compatible”; on Windows, open it in Photos and “Save as” .jpg.',
    notImage: 'This file is not an image.',
    broken: 'This file is damaged or incomplete: it cannot be read as an image.',
    tooHeavy: 'This file is over 60 MB: make it smaller before adding it.',
    tooManyPixels: 'This image is over 100 megapixels: make it smaller before adding it.',
    animation:
      'This animation is over 1 MB: it would slow the letter down. Shorten it, or keep a single picture of it.',
    tooSlow: 'This image takes too long to read: make it smaller before adding it.',
  },
}
