import { CompletionContext } from '@codemirror/autocomplete'
import { completeFromSchema } from '@codemirror/lang-xml'
import { EditorState } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import type { MjmlVocabulary } from '../../../../preload/contract/letter-check-shapes'
import { letterLanguage } from './editor-extensions'
import { letterSchema, valuesOf } from './letter-schema'

const plain = { type: 'string', values: [], unset: null }
const vocabulary: MjmlVocabulary = {
  mjml: { children: ['mj-head', 'mj-body'], isEnding: false, attributes: { lang: plain } },
  'mj-head': { children: [], isEnding: false, attributes: {} },
  'mj-body': { children: ['mj-section'], isEnding: false, attributes: {} },
  'mj-section': {
    children: ['mj-column'],
    isEnding: false,
    attributes: { direction: { type: 'enum', values: ['ltr', 'rtl'], unset: 'ltr' } },
  },
  'mj-column': { children: ['mj-text'], isEnding: false, attributes: {} },
  'mj-text': {
    children: [],
    isEnding: true,
    attributes: {
      color: { type: 'color', values: [], unset: '#000000' },
      padding: { type: 'unit', values: ['px', '%'], unset: '10px 25px' },
      'mj-class': plain,
    },
  },
}
const words = { colours: [{ value: '#2b4480', name: 'accent' }], unset: 'par défaut' }
const elements = letterSchema(vocabulary, words)

/** What is offered at the bar. */
async function offered(text: string): Promise<string[]> {
  const at = text.indexOf('|')
  const doc = text.replace('|', '')
  const state = EditorState.create({ doc, extensions: letterLanguage(elements) })
  const result = await completeFromSchema(elements, [])(new CompletionContext(state, at, true))
  return (result?.options ?? []).map(({ label }) => label)
}

describe('what the editor offers', () => {
  it.each([
    ['<|', ['mjml']],
    ['<mjml><mj-body><|</mj-body></mjml>', ['mj-section']],
    ['<mjml><mj-body><mj-section><mj-column><|', ['mj-text']],
    ['<mj-section |></mj-section>', ['direction']],
    ['<mj-section direction=|></mj-section>', ['"ltr"', '"rtl"']],
    ['<mj-text color=|></mj-text>', ['"#2b4480"', '"#000000"']],
    [
      '<mj-text padding=|></mj-text>',
      ['"10px 25px"', '"0px"', '"10px"', '"20px"', '"30px"', '"50%"', '"100%"'],
    ],
  ])('%s', async (text, expected) => {
    expect(await offered(text)).toEqual(expected)
  })

  it('offers HTML inside of what holds HTML, and none of the letter’s own tags', async () => {
    const tags = await offered('<mj-text><|</mj-text>')
    expect(tags).toContain('strong')
    expect(tags.filter((tag) => tag.startsWith('mj'))).toEqual([])
    expect(await offered('<mj-text><a |></a></mj-text>')).toContain('href')
  })

  it('offers the names the theme gives a look to, and the languages there are', () => {
    const labels = (name: string) => valuesOf(name, plain, words).map(({ label }) => label)
    expect(labels('mj-class')).toContain('veillee-button')
    expect(labels('lang')).toEqual(['fr', 'en'])
    expect(labels('alt')).toEqual([])
  })
})
