import { describe, expect, it } from 'vitest'
import { readMjml } from './read-mjml'
import { strayTags } from './stray-tags'

describe('closing tags that close nothing', () => {
  it.each([
    ['<mj-section><mj-column></mj-column></mj-section>', []],
    ['<mj-section><mj-column/></mj-wrapper></mj-section>', ['</mj-wrapper>']],
    ['<mj-section><mj-column></mj-section></mj-column>', ['</mj-column>']],
    ['<mj-text><p>a</b></mj-text></mj-text>', ['</mj-text>']],
    ['<mj-column><mj-image src="a"><mj-text>b</mj-text></mj-image ></mj-column>', []],
    ['<!-- </a> --></b><mj-raw></i></mj-raw>', ['</b>']],
    ['', []],
  ])('%s', (source, expected) => {
    expect(strayTags(readMjml(source)).map(({ from, to }) => source.slice(from, to))).toEqual(
      expected,
    )
  })
})
