import { describe, expect, it } from 'vitest'
import { addressOf, typedLine } from './typed-line'

describe('what is typed as a resource', () => {
  it('is an address where it reads as one, titled by where it leads', () => {
    expect(typedLine(' https://www.example.org/guides/accueil?x=1 ')).toMatchObject({
      title: 'example.org/guides/accueil',
      address: 'https://www.example.org/guides/accueil?x=1',
      isForLibrary: true,
    })
    expect(typedLine('www.example.org')).toMatchObject({
      title: 'example.org',
      address: 'https://www.example.org',
    })
  })

  it('is a title otherwise: a script address never becomes a link', () => {
    for (const text of ['La charte', 'javascript:alert(1)', 'https://', 'file:///etc', 'www.']) {
      expect(typedLine(text)).toMatchObject({ title: text, address: '' })
    }
    expect(addressOf('voir https://example.org')).toBe('')
  })
})
