import { describe, expect, it } from 'vitest'
import type { MjmlNode } from './mjml-node'
import { readMjml } from './read-mjml'

/** A tree as names and text, one level of brackets a level of nesting. */
function sketch(source: string, nodes = readMjml(source).nodes): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return `'${source.slice(node.from, node.to).trim()}'`
      if (node.kind === 'comment') return '#'
      const inner = sketch(source, node.children)
      return `${node.name}${node.isClosed ? '' : '!'}${inner === '' ? '' : `(${inner})`}`
    })
    .join(' ')
}

function everyNode(nodes: readonly MjmlNode[]): MjmlNode[] {
  return nodes.flatMap((node) => [node, ...everyNode(node.children)])
}

describe('reading MJML', () => {
  it.each([
    ['<mjml><mj-body></mj-body></mjml>', 'mjml(mj-body)'],
    ['<mj-text>a<br>b<p>c</mj-text><mj-divider/>', 'mj-text mj-divider'],
    ['<mj-raw><mj-raw>x</mj-raw></mj-raw><mj-spacer />', 'mj-raw mj-spacer'],
    [
      '<mj-column><mj-image src="a"><mj-text>b</mj-text></mj-column>',
      'mj-column(mj-image! mj-text)',
    ],
    [
      '<mj-column><mj-image><mj-image><mj-text/></mj-column>',
      'mj-column(mj-image! mj-image! mj-text)',
    ],
    ['<mj-section><mj-column><mj-text>a', 'mj-section!(mj-column!(mj-text!))'],
    ['<mj-section><!-- one --> two <mj-column/></mj-section>', "mj-section(# 'two' mj-column)"],
    ['<mj-section></mj-wrapper></mj-section>', 'mj-section'],
    ['<mj-style>a > b { color: red }</mj-style>', 'mj-style'],
    ['<mj-button href="?a=1&b=2">Aller</mj-button>', 'mj-button'],
    ['<unknown><other/></unknown>', 'unknown(other)'],
    ['', ''],
    ['<', "'<'"],
  ])('%s', (source, expected) => {
    expect(sketch(source)).toBe(expected)
  })

  it('says where the attributes and their values lie, whatever their quotes', () => {
    const source = `<mj-image src="a>b" alt='é' padding=0 full-width />`
    const [node] = readMjml(source).nodes
    const found = node?.attributes.map(({ name, value, valueRange }) => [
      name,
      value,
      valueRange && source.slice(valueRange.from, valueRange.to),
    ])
    expect(found).toEqual([
      ['src', 'a>b', 'a>b'],
      ['alt', 'é', 'é'],
      ['padding', '0', '0'],
      ['full-width', '', null],
    ])
  })

  it('gives each element its own bytes, its content and its tag', () => {
    const source = '<mj-section a="1">\n  <mj-text>\n <b>x</b> </mj-text>\n</mj-section>'
    const [section, text] = everyNode(readMjml(source).nodes)
    const bytes = (range?: { from: number; to: number } | null) =>
      range && source.slice(range.from, range.to)
    expect(bytes(section)).toBe(source)
    expect(bytes(section?.open)).toBe('<mj-section a="1">')
    expect(bytes(text)).toBe('<mj-text>\n <b>x</b> </mj-text>')
    expect(bytes(text?.content)).toBe('\n <b>x</b> ')
  })

  it('counts the blanks of an end tag in, and nothing of it in what follows', () => {
    const source = '<a>x</a >y<b></b\n><!-- c -->'
    expect(readMjml(source).nodes.map(({ from, to }) => source.slice(from, to))).toEqual([
      '<a>x</a >',
      'y',
      '<b></b\n>',
      '<!-- c -->',
    ])
  })

  it('reads five hundred levels without running out of anything', () => {
    const source = '<mj-wrapper>'.repeat(500) + 'x' + '</mj-wrapper>'.repeat(500)
    expect(everyNode(readMjml(source).nodes)).toHaveLength(501)
  })
})
