import { describe, expect, it } from 'vitest'
import { inGroups } from '../../../ui/in-groups'
import { mailLink } from './mail-link'

const message = { subject: 'Rappel : Budget & co', body: 'Bonjour,\n\nÀ très vite' }
const emails = (count: number) =>
  Array.from({ length: count }, (_, index) => `personne.${index}@mairie.exemple.fr`)

describe('a link to the mail program', () => {
  it('holds the addresses in blind copy, the subject and the text', () => {
    const { href, leftOut } = mailLink(['a@exemple.fr', 'b@exemple.fr'], message)
    const query = new URLSearchParams(href.slice('mailto:?'.length))
    expect(leftOut).toBe('nothing')
    expect(query.get('bcc')).toBe('a@exemple.fr,b@exemple.fr')
    expect(query.get('subject')).toBe(message.subject)
    expect(query.get('body')).toBe('Bonjour,\r\n\r\nÀ très vite')
  })

  it('leaves out a long list of addresses, then a long text, and says so', () => {
    const list = mailLink(emails(100), message)
    expect(list.leftOut).toBe('addresses')
    expect(list.href).not.toContain('bcc')
    const text = mailLink(emails(1), { ...message, body: 'é'.repeat(1000) })
    expect(text.leftOut).toBe('text')
    expect(text.href).not.toContain('body')
    expect(Math.max(list.href.length, text.href.length)).toBeLessThanOrEqual(2000)
  })
})

describe('groups of addresses', () => {
  it.each([
    [0, []],
    [50, [50]],
    [51, [50, 1]],
    [120, [50, 50, 20]],
  ])('of %i addresses are %j', (count, sizes) => {
    expect(inGroups(emails(count)).map((group) => group.length)).toEqual(sizes)
  })
})
