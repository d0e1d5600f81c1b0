import { describe, expect, it, vi } from 'vitest'
import { FakeSession } from '../../tests/fixtures/electron'
import { guardRequests } from './requests'

vi.mock('electron', () => import('../../tests/fixtures/electron'))

function filterOf(hasDevTools: boolean) {
  const session = new FakeSession()
  guardRequests(session as never, hasDevTools)
  return (url: string, resourceType = 'xhr') => {
    const answer = vi.fn()
    session.handlers.get('onBeforeRequest')?.(...([{ url, resourceType }, answer] as never[]))
    expect(answer).toHaveBeenCalledOnce()
    return answer.mock.calls[0]?.[0].cancel === false
  }
}

const passes = filterOf(false)

describe('requests', () => {
  it('go to the application itself, to its blobs and to pictures held in the page', () => {
    expect(passes('veillee://app/', 'mainFrame')).toBe(true)
    expect(passes('veillee://app/assets/index.js', 'script')).toBe(true)
    expect(passes('blob:veillee://app/0f8b', 'image')).toBe(true)
    expect(passes('data:image/png;base64,iVBORw0KGgo=', 'image')).toBe(true)
    expect(passes('data:image/svg+xml,%3Csvg/%3E', 'image')).toBe(true)
  })

  it.each([
    'https://fonts.example/inter.woff2',
    'http://127.0.0.1:9229/json',
    'ws://localhost/',
    'file:///etc/passwd',
    'ftp://example.org/',
    'veillee://other/',
    'chrome://gpu/',
    'devtools://devtools/bundled/inspector.html',
    'blob:https://example.org/1',
    'blob:null/1',
    'filesystem:veillee://app/temporary/x',
    'data:text/html,<script>1</script>',
  ])('are cancelled to %s, whatever asks', (url) => {
    for (const type of ['mainFrame', 'subFrame', 'script', 'image', 'xhr', 'font', 'ping', 'other'])
      expect(passes(url, type)).toBe(false)
  })

  it('treat a picture as inert only where it is shown as a picture', () => {
    expect(passes('data:image/svg+xml,%3Csvg/%3E', 'subFrame')).toBe(false)
    expect(passes('data:image/svg+xml,%3Csvg/%3E', 'mainFrame')).toBe(false)
    expect(passes('data:image/svg+xml,%3Csvg/%3E', 'object')).toBe(false)
    expect(passes('data:image/x-unheard-of;base64,AA==', 'image')).toBe(false)
  })

  it('reach the developer tools where there are some', () => {
    const passesForDevelopers = filterOf(true)
    expect(passesForDevelopers('devtools://devtools/bundled/inspector.html')).toBe(true)
    expect(passesForDevelopers('https://example.org/')).toBe(false)
  })
})
