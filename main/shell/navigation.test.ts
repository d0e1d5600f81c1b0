import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeContents } from '../../tests/fixtures/electron'
import { guardNavigation } from './navigation'

vi.mock('electron', () => import('../../tests/fixtures/electron'))

const hostile = [
  'https://example.org/',
  'http://127.0.0.1:8080/',
  'file:///etc/passwd',
  'data:text/html,<script>1</script>',
  'blob:veillee://app/1',
  'javascript:alert(1)',
  'about:blank',
  'about:srcdoc',
  'veillee://other/',
  'veillee://app/elsewhere',
  'ms-settings:',
]

let contents: FakeContents

/** True when the event went through, as Electron would see it. */
function goesThrough(name: string, details: Record<string, unknown> = {}): boolean {
  const preventDefault = vi.fn()
  contents.emit(name, { preventDefault, ...details })
  return preventDefault.mock.calls.length === 0
}

beforeEach(() => {
  contents = new FakeContents()
  guardNavigation(contents as never)
})

describe('the page stays where it is', () => {
  it.each(hostile)('when sent to %s', (url) => {
    expect(goesThrough('will-navigate', { url })).toBe(false)
    expect(goesThrough('will-frame-navigate', { url, isMainFrame: true })).toBe(false)
    expect(goesThrough('will-frame-navigate', { url, isMainFrame: false })).toBe(false)
    expect(goesThrough('will-redirect', { url })).toBe(false)
    expect(contents.openHandler?.({ url })).toEqual({ action: 'deny' })
  })

  it('but may be reloaded', () => {
    contents.url = 'veillee://app/rituels'
    expect(goesThrough('will-navigate', { url: 'veillee://app/rituels' })).toBe(true)
    const details = { url: 'veillee://app/rituels', isMainFrame: true }
    expect(goesThrough('will-frame-navigate', details)).toBe(true)
  })

  it('is not reloaded into an address that was never its own', () => {
    contents.url = 'https://example.org/'
    expect(goesThrough('will-navigate', { url: 'https://example.org/' })).toBe(false)
  })

  it('may fill the preview frame with its empty document, and only the frame', () => {
    const url = 'veillee://app/preview'
    expect(goesThrough('will-frame-navigate', { url, isMainFrame: false })).toBe(true)
    expect(goesThrough('will-frame-navigate', { url, isMainFrame: true })).toBe(false)
    const other = 'veillee://app/preview?x'
    expect(goesThrough('will-frame-navigate', { url: other, isMainFrame: false })).toBe(false)
  })

  it('never holds a webview', () => {
    expect(goesThrough('will-attach-webview')).toBe(false)
  })

  it('opens no window, not even of its own', () => {
    expect(contents.openHandler?.({ url: 'veillee://app/' })).toEqual({ action: 'deny' })
  })
})
