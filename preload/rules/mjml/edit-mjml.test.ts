import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyEdits,
  duplicateNode,
  insertChild,
  moveNode,
  removeNode,
  setAttribute,
  setContent,
  type TextEdit,
  unescapedValue,
} from './edit-mjml'
import type { MjmlNode } from './mjml-node'
import { readMjml } from './read-mjml'

const blank = fc.constantFrom('', '\n', '\n  ', '\r\n\t', ' ')
const value = fc.stringMatching(/^[a-zé0-9 #%;:/.'&<>-]{0,12}$/)
const attribute = fc
  .tuple(fc.constantFrom('padding', 'color', 'css-class', 'src'), value, fc.constantFrom('"', "'"))
  .map(([name, text, quote]) => ` ${name}=${quote}${text.replaceAll(quote, '')}${quote}`)
const attributes = fc
  .uniqueArray(attribute, { maxLength: 3, selector: (text) => text.split('=')[0] })
  .map((all) => all.join(''))
const html = fc.constantFrom('', 'Bonjour', '<p>é <b>x</b></p>', 'a<br>b', '\n  <ul><li>1</ul>\n')
const leaf = fc.oneof(
  fc.tuple(attributes, html).map(([own, text]) => `<mj-text${own}>${text}</mj-text>`),
  fc
    .tuple(fc.constantFrom('mj-image', 'mj-divider'), attributes, fc.constantFrom(' />', '/>', '>'))
    .map(([name, own, end]) => `<${name}${own}${end}`),
  fc.constant('<!-- à voir -->'),
  fc.tuple(attributes).map(([own]) => `<x-unknown${own}><mj-raw>{{#if}}</mj-raw></x-unknown>`),
)
const { document } = fc.letrec<{ block: string; document: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc
      .tuple(
        fc.constantFrom('mj-section', 'mj-column', 'mj-wrapper'),
        attributes,
        fc.array(
          fc.tuple(blank, tie('block')).map((parts) => parts.join('')),
          { maxLength: 4 },
        ),
        blank,
      )
      .map(([name, own, inner, end]) => `<${name}${own}>${inner.join('')}${end}</${name}>`),
  ),
  document: fc
    .array(
      fc.tuple(blank, tie('block')).map((parts) => parts.join('')),
      { maxLength: 5 },
    )
    .map((blocks) => `<mjml><mj-body>${blocks.join('')}</mj-body></mjml>`),
}))

function elements(nodes: readonly MjmlNode[]): MjmlNode[] {
  return nodes.flatMap((node) => [
    ...(node.kind === 'element' ? [node] : []),
    ...elements(node.children),
  ])
}

/** A random document with one of its elements; the second pick may be used as a place to go. */
const picked = fc
  .tuple(document, fc.nat(), fc.nat(), fc.nat(5))
  .map(([source, first, second, index]) => {
    const all = elements(readMjml(source).nodes)
    const one = all[first % all.length] as MjmlNode
    return { source, node: one, other: all[second % all.length] as MjmlNode, index }
  })

/** What an edit may not have touched: all before the element, and all after it. */
function around(source: string, edits: readonly TextEdit[], { from, to }: MjmlNode): boolean {
  const after = applyEdits(source, edits)
  return after.startsWith(source.slice(0, from)) && after.endsWith(source.slice(to))
}

describe('editing one block of a letter', () => {
  it('is the identity without edits', () => {
    fc.assert(
      fc.property(document, (source) => {
        expect(applyEdits(source, [])).toBe(source)
      }),
    )
  })

  it('sets an attribute, says it back, and touches no byte outside of the tag', () => {
    fc.assert(
      fc.property(picked, value, ({ source, node }, text) => {
        const edits = setAttribute(source, node, 'color', text)
        expect(around(source, edits, { ...node, ...node.open })).toBe(true)
        const after = elements(readMjml(applyEdits(source, edits)).nodes).find(
          ({ from, name }) => from === node.from && name === node.name,
        )
        const color = after?.attributes.find(({ name }) => name === 'color')
        expect(unescapedValue(color?.value ?? '')).toBe(text)
        expect(
          after?.attributes.filter(({ name }) => name !== 'color').map(({ value: v }) => v),
        ).toEqual(node.attributes.filter(({ name }) => name !== 'color').map(({ value: v }) => v))
      }),
    )
  })

  it('takes an attribute away and puts nothing in its stead', () => {
    fc.assert(
      fc.property(picked, ({ source, node }) => {
        const edits = setAttribute(source, node, 'padding', null)
        expect(around(source, edits, node)).toBe(true)
        const after = elements(readMjml(applyEdits(source, edits)).nodes).find(
          ({ from }) => from === node.from,
        )
        expect(after?.attributes.some(({ name }) => name === 'padding')).toBe(false)
      }),
    )
  })

  it('replaces the content of a text and nothing around it', () => {
    fc.assert(
      fc.property(picked, html, ({ source, node }, text) => {
        fc.pre(node.name === 'mj-text')
        const edits = setContent(source, node, text)
        expect(around(source, edits, node)).toBe(true)
        expect(applyEdits(source, edits)).toContain(`>${text}</mj-text>`)
      }),
    )
  })

  it('removes an element and keeps the bytes of all others', () => {
    fc.assert(
      fc.property(picked, ({ source, node }) => {
        fc.pre(node.name !== 'mjml')
        const after = applyEdits(source, removeNode(source, node))
        const kept = (text: string) => elements(readMjml(text).nodes).length
        const gone = elements([node]).length
        expect(kept(after)).toBe(kept(source) - gone)
      }),
    )
  })

  it('moves an element with its bytes as they are, and loses none', () => {
    fc.assert(
      fc.property(picked, ({ source, node, other, index }) => {
        fc.pre(['mj-section', 'mj-column', 'mj-wrapper', 'mj-body'].includes(other.name))
        fc.pre(node.name !== 'mjml' && node.name !== 'mj-body')
        const after = applyEdits(source, moveNode(source, node, other, index))
        expect(after).toContain(source.slice(node.from, node.to))
        const letters = (text: string) => text.replace(/\s/g, '').split('').toSorted().join('')
        expect(letters(after)).toBe(letters(source))
        const names = (text: string) =>
          elements(readMjml(text).nodes)
            .map(({ name }) => name)
            .toSorted()
        expect(names(after)).toEqual(names(source))
      }),
    )
  })

  it('writes an element twice', () => {
    fc.assert(
      fc.property(picked, ({ source, node }) => {
        const after = applyEdits(source, duplicateNode(source, node))
        expect(after.split(source.slice(node.from, node.to)).length).toBeGreaterThan(2)
      }),
    )
  })

  it.each([
    ['<a>\n  <b/>\n</a>', 0, '<a>\n  <n/>\n  <b/>\n</a>'],
    ['<a>\n  <b/>\n</a>', 1, '<a>\n  <b/>\n  <n/>\n</a>'],
    ['<a></a>', 0, '<a>\n  <n/>\n</a>'],
    ['<a/>', 0, '<a>\n  <n/>\n</a>'],
    ['<a><b/></a>', 0, '<a><n/><b/></a>'],
  ])('puts a block into %j at %i on a line of its own', (source, index, expected) => {
    const [parent] = readMjml(source).nodes
    expect(applyEdits(source, insertChild(source, parent as MjmlNode, index, '<n/>'))).toBe(
      expected,
    )
  })
})
