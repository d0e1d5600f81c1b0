import { describe, expect, it } from 'vitest'
import { failures } from '../../preload/contract/failures'
import { en } from './en'
import { fr } from './fr'

interface Words {
  readonly [key: string]: string | Words
}

/** Every sentence of a language by its key: common.cancel. */
function sentencesOf(words: Words, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : sentencesOf(value, `${path}${key}.`),
  )
}

const alphabetically = (one: string, other: string) => one.localeCompare(other)
const french = sentencesOf(fr)
const english = new Map(sentencesOf(en))
const blanks = (text: string) =>
  [...text.matchAll(/{{\s*([^},\s]+)/g)].map(([, name]) => name ?? '').toSorted(alphabetically)
const failing = (isWrong: (text: string) => boolean) => french.filter(([, text]) => isWrong(text))

describe('both languages', () => {
  it('say something for every key', () => {
    const empty = [...french, ...english].filter(([, text]) => text.trim() === '')
    expect(french.length).toBeGreaterThan(100)
    expect(empty).toEqual([])
    expect(new Set(english.keys())).toEqual(new Set(french.map(([key]) => key)))
  })

  it('fill the same blanks', () => {
    // A form that counts to one may say the number in a word.
    const counted = /_(zero|one)$/
    const different = french.filter(
      ([key, text]) =>
        !counted.test(key) && blanks(text).join() !== blanks(english.get(key) ?? '').join(),
    )
    expect(different).toEqual([])
  })

  it('say every failure of the contract', () => {
    const said = new Set(Object.keys(fr.failures))
    expect(Object.keys(failures).filter((code) => !said.has(code))).toEqual([])
  })
})

describe('French typography', () => {
  it('puts a non-breaking space before : ; ! ? » and %', () => {
    expect(failing((text) => /[^\u00A0\u202F?!][;!?»%:](?=\s|$|[.,)»])/.test(text))).toEqual([])
  })

  it('puts a non-breaking space after «', () => {
    expect(failing((text) => /«(?![\u00A0\u202F])/.test(text))).toEqual([])
  })

  it('uses the apostrophe ’, the ellipsis … and no straight quotes', () => {
    expect(failing((text) => /['"]|\.\.\./.test(text.replaceAll(/{{.*?}}/g, '')))).toEqual([])
  })
})
