import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addBlock, type BlockChange, duplicateBlock, moveBlock, removeBlock } from './block-edits'
import { type PlacedBlock, placedBlocks, startOf } from './block-paths'
import { applyEdits, setAttribute, setContent, type TextEdit } from './edit-mjml'
import { setHidden } from './hide-block'
import { letterBlocks } from './letter-blocks'
import { readMjml } from './read-mjml'

const blank = fc.constantFrom('', '\n', '\n\t', '\r\n  ', '\r\n', ' ', '\n\n  ')
const word = fc.constantFrom('a', 'é &amp; è', '&nbsp;', '{{prenom}}', 'x > y', '😀', ']]>')
const attribute = fc.constantFrom(
  ' padding="0"',
  ` css-class='a'`,
  ' css-class=a',
  ' css-class',
  ' css-class=""',
  ' css-class=" a  b "',
  '\n  src="veillee-image:0" ',
  ' data-x="&lt;"',
)
const attributes = fc.uniqueArray(attribute, { maxLength: 2, selector: (text) => text.slice(0, 5) })
const tag = (name: string, own: readonly string[]) => `<${name}${own.join('')}`
const leaf = fc.oneof(
  fc
    .tuple(attributes, word, fc.constantFrom('</mj-text>', '</mj-text >', '', '<p>b</mj-text>'))
    .map(([own, text, end]) => `${tag('mj-text', own)}>${text}${end}`),
  fc
    .tuple(fc.constantFrom('mj-image', 'mj-divider'), attributes, fc.constantFrom(' />', '>'))
    .map(([name, own, end]) => `${tag(name, own)}${end}`),
  fc.constantFrom(
    '<mj-raw><mj-raw>{{#if}}</p></mj-raw></mj-raw>',
    '<mj-button href="?a=1&b=2">Aller</mj-button>',
    '<x-unknown a=1><b/></x-unknown>',
    '<mj-include path="a.mjml" />',
    '<mj-carousel><mj-carousel-image/></mj-carousel>',
    'perdu',
    '</mj-wrapper>',
  ),
)
const comment = fc.constantFrom('<!-- Édito -->', '<!-- veillee agenda days="3" -->', '<!---->')
const { body } = fc.letrec<{ block: string; body: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    comment,
    fc
      .tuple(
        fc.constantFrom('mj-section', 'mj-column', 'mj-wrapper', 'mj-hero', 'mj-group'),
        attributes,
        fc.array(
          fc.tuple(blank, tie('block')).map((parts) => parts.join('')),
          { maxLength: 4 },
        ),
        blank,
        fc.integer({ min: 0, max: 9 }),
      )
      .map(([name, own, inner, end, ending]) => {
        if (inner.length === 0 && ending < 5) return `${tag(name, own)}/>`
        return `${tag(name, own)}>${inner.join('')}${end}${ending === 9 ? '' : `</${name}>`}`
      }),
  ),
  body: fc
    .array(
      fc.tuple(blank, tie('block')).map((parts) => parts.join('')),
      { maxLength: 6 },
    )
    .map((blocks) => blocks.join('')),
}))
const source = fc
  .tuple(blank, body, blank)
  .map(
    ([before, inner, after]) =>
      `<mjml>${before}<mj-head><!-- veillee theme --></mj-head><mj-body>${inner}</mj-body>${after}</mjml>`,
  )

const ask = fc.record({
  kind: fc.constantFrom('add', 'move', 'duplicate', 'remove', 'hide', 'attribute', 'content'),
  one: fc.nat(),
  other: fc.nat(),
  index: fc.nat(5),
  markup: fc.constantFrom(
    '<mj-text>neuf</mj-text>',
    '<mj-section><mj-column><mj-text>neuf</mj-text></mj-column></mj-section>',
    '<!-- veillee agenda --><mj-section/>',
  ),
})
type Ask = typeof ask extends fc.Arbitrary<infer T> ? T : never

const read = (text: string) => {
  const document = readMjml(text)
  return { document, placed: placedBlocks(letterBlocks(document)) }
}
const pick = (placed: readonly PlacedBlock[], rank: number) => placed[rank % placed.length]
const bytes = (text: string, { block }: PlacedBlock) => text.slice(startOf(block), block.node.to)

/** What an edit may not have touched: all but one block and the blanks beside it. */
function keepsAround(text: string, edits: readonly TextEdit[], one: PlacedBlock): void {
  const after = applyEdits(text, edits)
  expect(after.startsWith(text.slice(0, startOf(one.block)).trimEnd())).toBe(true)
  expect(after.endsWith(text.slice(one.block.node.to).trimStart())).toBe(true)
}

/** Every byte that was there is still there, in order; an element that closed itself is given tags. */
function onlyAdds(edits: readonly TextEdit[], text: string): void {
  for (const { from, to, insert } of edits) {
    const was = text.slice(from, to)
    expect(was).toMatch(/^(<[^<]*\/>)?$/)
    expect(insert.startsWith(was.replace(/\s*\/>$/, ''))).toBe(true)
  }
}

function perform(text: string, { kind, one, other, index, markup }: Ask): string {
  const { document, placed } = read(text)
  const chosen = pick(placed, one)
  const parentPath = other % 3 === 0 ? null : (pick(placed, other)?.path ?? null)
  const made = (change: BlockChange | null, holds: (after: string, path: string) => boolean) => {
    if (change === null) return text
    const after = applyEdits(text, change.edits)
    expect(change.path === null || holds(after, change.path)).toBe(true)
    return after
  }
  const at = (after: string, path: string) => {
    const found = read(after).placed.find((block) => block.path === path)
    return found === undefined ? '' : bytes(after, found)
  }
  if (kind === 'add') {
    return made(
      addBlock(document, { parentPath, index }, markup),
      (after, path) => at(after, path) === markup,
    )
  }
  if (chosen === undefined) return text
  switch (kind) {
    case 'move':
      return made(moveBlock(document, chosen.path, { parentPath, index }), (after, path) => {
        const moved = bytes(text, chosen)
        // What held nothing may have been given tags, and what was open an end.
        const letters = (all: string) =>
          all
            .replaceAll('/>', '>')
            .replace(/\s|<mj-(section|column)>|<\/mj-\w+>/g, '')
            .split('')
            .toSorted()
            .join('')
        return at(after, path).startsWith(moved) && letters(after) === letters(text)
      })
    case 'duplicate': {
      const change = duplicateBlock(document, chosen.path)
      if (change !== null) onlyAdds(change.edits, text)
      return made(change, (after, path) => at(after, path).startsWith(bytes(text, chosen)))
    }
    case 'remove': {
      const change = removeBlock(document, chosen.path)
      if (change !== null) keepsAround(text, change.edits, chosen)
      return made(change, () => true)
    }
    case 'hide': {
      const edits = setHidden(text, chosen.block, !chosen.block.isHidden)
      keepsAround(text, edits, chosen)
      return applyEdits(text, edits)
    }
    case 'attribute':
    case 'content': {
      if (chosen.block.node.kind !== 'element' || chosen.block.children.length > 0) return text
      const edits =
        kind === 'attribute'
          ? setAttribute(text, chosen.block.node, 'color', markup)
          : setContent(text, chosen.block.node, 'neuf')
      keepsAround(text, edits, chosen)
      return applyEdits(text, edits)
    }
  }
}

describe('editing the blocks of a letter', () => {
  it('keeps every byte outside of the block edited, whatever the letter and the edits', () => {
    fc.assert(
      fc.property(source, fc.array(ask, { minLength: 1, maxLength: 6 }), (text, asks) => {
        asks.reduce(perform, text)
      }),
    )
  })

  it('adds without touching a byte of what was there', () => {
    fc.assert(
      fc.property(source, ask, (text, { other, index, markup }) => {
        const { document, placed } = read(text)
        const parentPath = other % 3 === 0 ? null : (pick(placed, other)?.path ?? null)
        const change = addBlock(document, { parentPath, index }, markup)
        if (change !== null) onlyAdds(change.edits, text)
      }),
    )
  })

  it('hides a block and shows it again as if nothing had been', () => {
    fc.assert(
      fc.property(source, fc.nat(), (text, rank) => {
        const chosen = pick(read(text).placed, rank)
        fc.pre(chosen !== undefined && !chosen.block.isHidden)
        const hidden = applyEdits(text, setHidden(text, chosen.block, true))
        fc.pre(hidden !== text)
        const same = read(hidden).placed.find(({ path }) => path === chosen.path)
        expect(same?.block.isHidden).toBe(true)
        expect(same && applyEdits(hidden, setHidden(hidden, same.block, false))).toBe(text)
      }),
    )
  })

  const section = (text: string) =>
    `  <mj-section>\n    <mj-column>\n      <mj-text>${text}</mj-text>\n    </mj-column>\n  </mj-section>\n`
  const letter = (...inner: string[]) => `<mj-body>\n${inner.join('')}</mj-body>`

  it('moves a section over its neighbour', () => {
    const text = letter(section('a'), section('b'))
    const change = moveBlock(readMjml(text), '1', { parentPath: null, index: 0 })
    expect(change && applyEdits(text, change.edits)).toBe(letter(section('b'), section('a')))
    expect(change?.path).toBe('0')
  })

  it('takes the comment that fills a block along', () => {
    const link = '  <!-- veillee agenda days="30" -->\n'
    const text = letter(section('a'), `${link}${section('b')}`, section('c'))
    const change = moveBlock(readMjml(text), '1', { parentPath: null, index: 3 })
    expect(change && applyEdits(text, change.edits)).toBe(
      letter(section('a'), section('c'), `${link}${section('b')}`),
    )
    const before = moveBlock(readMjml(text), '2', { parentPath: null, index: 1 })
    expect(before && applyEdits(text, before.edits)).toBe(
      letter(section('a'), section('c'), `${link}${section('b')}`),
    )
  })

  it('takes the comment that names a block along', () => {
    const named = `  <!-- Édito -->\n${section('a')}`
    const text = letter(named, section('b'))
    const change = moveBlock(readMjml(text), '0', { parentPath: null, index: 2 })
    expect(change && applyEdits(text, change.edits)).toBe(letter(section('b'), named))
  })

  it('gives a text that leaves its section a section and a column of its own', () => {
    const text = letter(section('a'), section('b'))
    const change = moveBlock(readMjml(text), '0.0', { parentPath: null, index: 2 })
    const after = change && applyEdits(text, change.edits)
    expect(after?.endsWith(`${section('b')}${section('a')}</mj-body>`)).toBe(true)
    expect(change?.path).toBe('2.0')
  })

  it.each([
    ['a section into a column', '1', '0'],
    ['a block into itself', '0', '0'],
    ['a block into one that holds none', '1', '0.0'],
  ])('does not move %s', (_what, path, parentPath) => {
    const text = letter(section('a'), section('b'))
    expect(moveBlock(readMjml(text), path, { parentPath, index: 0 })).toBeNull()
  })

  it('closes what nobody closed before it puts something after it', () => {
    const text = '<mj-body><mj-section><mj-column><mj-text>a</mj-column></mj-section></mj-body>'
    const change = addBlock(readMjml(text), { parentPath: '0', index: 1 }, '<mj-text>b</mj-text>')
    expect(change && applyEdits(text, change.edits)).toBe(
      '<mj-body><mj-section><mj-column><mj-text>a</mj-text><mj-text>b</mj-text></mj-column></mj-section></mj-body>',
    )
  })
})
