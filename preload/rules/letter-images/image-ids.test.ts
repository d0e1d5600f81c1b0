import { expect, it } from 'vitest'
import { imageIds } from './image-ids'

it('names the images of a letter once each', () => {
  const [one, other] = ['a'.repeat(64), 'b'.repeat(64)]
  const image = (id: string) => `<mj-image src="veillee-image:${id}" alt="" />`
  expect(imageIds(image(one) + image(other) + image(one))).toEqual([one, other])
  expect(imageIds(image('a'.repeat(65)) + image('abc'))).toEqual([])
})
