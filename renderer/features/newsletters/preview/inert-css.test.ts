import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heldAddress, inertCss } from './inert-css'

const pictureOf = (address: string) => heldAddress(address, (id) => `blob:${id.slice(0, 4)}`)
const id = 'ab'.repeat(32)

describe('the styles of a letter', () => {
  it.each([
    ['a { color: red }', 'a { color: red }'],
    [
      '@media (min-width:480px){ .b { width: 50% !important } }',
      '@media (min-width:480px){ .b { width: 50% !important } }',
    ],
    ['@import url(https://a.example/x.css); a{b:c}', ' a{b:c}'],
    ['@IMPORT "https://a.example/x.css"', ''],
    ['@\\69mport "https://a.example/x.css";', ''],
    ['a{background:url(https://a.example/x.png)}', 'a{background:none}'],
    ['a{background:u\\72l("//a.example/x.png") red}', 'a{background:none red}'],
    ["a{background:url( 'http://a.example/' )}", 'a{background:none}'],
    ['a{background:/*url(*/url(http://a)}', 'a{background:none}'],
    ['a{background:image-set("http://a" 1x)}', 'a{background:none("http://a" 1x)}'],
    [
      'a{background:url(data:image/png;base64,AAAA)}',
      'a{background:url("data:image/png;base64,AAAA")}',
    ],
    ['a{background:url(data:image/svg+xml,<svg/>)}', 'a{background:none}'],
    [`a{background:url(veillee-image:${id})}`, 'a{background:url("blob:abab")}'],
    ['a{behavior:url(#x);src:url(f.woff)}', 'a{behavior:none;src:none}'],
  ])('%s', (css, expected) => {
    expect(inertCss(css, pictureOf)).toBe(expected)
  })

  it('never name an address to fetch, however they are written', () => {
    const piece = fc.constantFrom(
      'url(',
      'u\\72l(',
      '\\75 rl(',
      '"',
      "'",
      ')',
      'http://a/',
      '@import ',
      '@\\69 mport',
      ';',
      '{',
      '}',
      '/*',
      '*/',
      '\\',
      'image-set(',
      'data:image/png;,',
      '\n',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const css = inertCss(pieces.join(''), pictureOf)
        return !/@import|url\((?!"(?:data:image|blob:))|image-set\(/i.test(css)
      }),
      { numRuns: 500 },
    )
  })
})
