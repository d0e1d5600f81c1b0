import { expect, it } from 'vitest'
import { columnShare } from './column-share'

it('says what part of the width a column takes, written or shared evenly', () => {
  const text = '<mj-text>a</mj-text>'
  const source = `<mj-body><mj-section><mj-column>${text}</mj-column></mj-section><mj-section><mj-column>${text}</mj-column><mj-column width="25%">${text}</mj-column></mj-section></mj-body>`
  expect(columnShare(source, '0.0')).toBe(1)
  expect(columnShare(source, '1.0.0')).toBe(0.5)
  expect(columnShare(source, '1.1.0')).toBe(0.25)
})
