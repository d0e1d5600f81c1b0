import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { FakeSession } from '../../tests/fixtures/electron'
import { listPageFiles } from '../page-files'
import { servePage } from './page'

vi.mock('electron', () => import('../../tests/fixtures/electron'))

const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; " +
  "font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'none'"
const PREVIEW_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data: blob:"

const folder = mkdtempSync(join(tmpdir(), 'veillee-page-'))
const session = new FakeSession()

beforeAll(() => {
  mkdirSync(join(folder, 'renderer/assets'), { recursive: true })
  writeFileSync(join(folder, 'renderer/index.html'), '<!doctype html><title>Veillée</title>')
  writeFileSync(join(folder, 'renderer/assets/index.js'), 'export {}')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  servePage(session as never, listPageFiles(join(folder, 'renderer')))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function get(url: string, method = 'GET'): Promise<Response> {
  const answered = session.handlers.get('veillee')?.(...([{ url, method }] as never[]))
  return (await answered) as Response
}

describe('the page’s own scheme', () => {
  it('serves the built files, under the page’s policy', async () => {
    const page = await get('veillee://app/index.html')
    expect(await page.text()).toContain('Veillée')
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('content-security-policy')).toBe(PAGE_POLICY)
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    const script = await get('veillee://app/assets/index.js')
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(script.headers.get('content-security-policy')).toBe(PAGE_POLICY)
  })

  it('answers the routes of the page with the page', async () => {
    expect(await (await get('veillee://app/')).text()).toContain('Veillée')
    expect(await (await get('veillee://app/rituels/42')).text()).toContain('Veillée')
  })

  it('serves an empty document for previews, under their own policy', async () => {
    const preview = await get('veillee://app/preview')
    expect(await preview.text()).toContain('<body></body>')
    expect(preview.headers.get('content-security-policy')).toBe(PREVIEW_POLICY)
  })

  it.each([
    'veillee://app/../secret.txt',
    'veillee://app/%2e%2e/secret.txt',
    'veillee://app/..%2fsecret.txt',
    'veillee://app/assets/..%5c..%5csecret.txt',
    'veillee://app//etc/passwd.txt',
    'veillee://app/assets/index.js%00.txt',
    'veillee://app/absent.js',
    'veillee://other/index.html',
    'file:///etc/passwd',
  ])('has nothing at %s', async (url) => {
    const answer = await get(url)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe('')
  })

  it('only reads', async () => {
    expect((await get('veillee://app/index.html', 'POST')).status).toBe(405)
  })
})
