import { describe, expect, it } from 'vitest'
import { letterBlocks } from '../../../../../preload/rules/mjml/letter-blocks'
import { readMjml } from '../../../../../preload/rules/mjml/read-mjml'
import { blockRows, pathsAround, rowOf } from './block-rows'

const section = (inner: string) => `<mj-section><mj-column>${inner}</mj-column></mj-section>`
const text = '<mj-text>a</mj-text>'
const blocks = letterBlocks(
  readMjml(
    `<mj-body>${section(text)}${section(text + text)}<!-- veillee agenda -->${section(text + text)}<mj-section><mj-column>${text}</mj-column><mj-column/></mj-section></mj-body>`,
  ),
)
const lines = (...unfolded: string[]) =>
  blockRows(blocks, new Set(unfolded)).map(
    ({ path, shown, isExpanded, level }) =>
      `${' '.repeat(level - 1)}${path} ${shown.kind}${isExpanded === null ? '' : isExpanded ? ' -' : ' +'}`,
  )

describe('the lines of the list of blocks', () => {
  it('shows the only block of a section in its place, and folds what holds several', () => {
    expect(lines()).toEqual(['0 text', '1 section +', '2 section', '3 columns +'])
  })

  it('shows what is unfolded, a linked block as one line', () => {
    expect(lines('1', '2', '3')).toEqual([
      '0 text',
      '1 section -',
      ' 1.0 text',
      ' 1.1 text',
      '2 section',
      '3 columns -',
      ' 3.0 column +',
      ' 3.1 column',
    ])
  })

  it('finds the line of a block, or of what holds it', () => {
    const rows = blockRows(blocks, new Set(['1']))
    expect(rowOf(rows, '0.0')?.path).toBe('0')
    expect(rowOf(rows, '1.1')?.path).toBe('1.1')
    expect(rowOf(rows, '3.0.0')?.path).toBe('3')
    expect(rowOf(rows, '12')).toBeNull()
    expect(pathsAround('3.0.1')).toEqual(['3', '3.0'])
  })
})
