import { describe, expect, it } from 'vitest'
import { fromEditorHtml, isSameHtml, toEditorHtml } from './held-html'

describe('HTML handed to an editor and back', () => {
  it.each([
    ['Bonjour', '<p>Bonjour</p>', 'Bonjour'],
    ['\n  <p>a</p>\n  <p>b</p>\n', '<p>a</p><p>b</p>', '\n  <p>a</p>\n  <p>b</p>\n'],
    [
      '<ul><li>a</li></ul>',
      '<ul><li><p>a</p></li><li><p>b</p></li></ul>',
      '<ul><li>a</li><li>b</li></ul>',
    ],
    ['a', '<p>a</p><p>b</p>', '<p>a</p><p>b</p>'],
    ['<p style="x">a</p>', '<p data-kept-style="x">a</p>', '<p style="x">a</p>'],
    ['', '<p>a</p>', '<p>a</p>'],
  ])('%j', (before, editor, expected) => {
    expect(fromEditorHtml(editor, before)).toBe(expected)
  })

  it('hides styles from the page, and leaves the words that look like one', () => {
    expect(toEditorHtml('<p style="a: b">style=x</p>')).toBe(
      '<p data-kept-style="a: b">style=x</p>',
    )
  })

  it.each([
    ['<p>a</p>\n  <p>b</p>', '<p>a</p><p>b</p>', true],
    ['<p>a <b>b</b></p>', '<p>a <strong>b</strong></p>', true],
    ['é&nbsp;!', '&eacute;\u00A0!', true],
    ['a<br />\n  b', 'a<br>b', true],
    [`<a href='x' title="y">z</a>`, '<a title="y" href="x">z</a>', true],
    ['<p>a b</p>', '<p>ab</p>', false],
    ['<p><span style="color:red">a</span></p>', '<p>a</p>', false],
    ['<p>a</p><!-- b -->', '<p>a</p>', false],
    ['a&nbsp;b', 'a b', false],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(isSameHtml(one, other)).toBe(expected)
  })
})
