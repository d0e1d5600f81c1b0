import { expect, it } from 'vitest'
import type { MjmlNode } from './mjml-node'
import { readMjml } from './read-mjml'
import { isWholeContent } from './whole-content'

const [text] = readMjml('<mj-text></mj-text>').nodes

it.each([
  ['', true],
  ['Bonjour', true],
  ['<p>a<br>b', true],
  ['a < b', true],
  ['a<', false],
  ['a<b', false],
  ['a<b title="', false],
  ['a<!-- b', false],
  ['a</mj-text>', false],
  ['a</mj-text><mj-text>b', false],
])('knows whether a content ends by itself: %s', (content, expected) => {
  expect(isWholeContent(text as MjmlNode, content)).toBe(expected)
})
