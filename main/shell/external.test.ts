import { beforeEach, describe, expect, it, vi } from 'vitest'
import { shell } from '../../tests/fixtures/electron'
import { openExternal } from './external'

vi.mock('electron', () => import('../../tests/fixtures/electron'))

beforeEach(() => vi.clearAllMocks())

describe('opening outside', () => {
  it.each([
    'https://visio.example/salle-42?mot=été',
    'http://example.org/',
    'mailto:claire@example.org',
    'mailto:claire@example.org?subject=La%20veill%C3%A9e&cc=paul@example.org',
  ])('opens %s', async (url) => {
    expect(await openExternal(url)).toBe(true)
    expect(shell.openExternal).toHaveBeenCalledExactlyOnceWith(new URL(url).href)
  })

  it.each([
    'http://bank.example@evil.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'ms-msdt:/id',
    'search-ms:query=x',
    'smb://server/share',
    '\\\\server\\share',
    'veillee://app/',
    'https://bank.example@evil.example/',
    'mailto:a@example.org?attach=/etc/passwd',
    'mailto:a@example.org?subject=x&Attachment=/etc/passwd',
    'not an address',
    `https://example.org/${'a'.repeat(3000)}`,
  ])('refuses %s', async (url) => {
    expect(await openExternal(url)).toBe(false)
    expect(shell.openExternal).not.toHaveBeenCalled()
  })
})
