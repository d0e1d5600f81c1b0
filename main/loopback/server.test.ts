import { mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApplication } from '../application'
import { PAGE_POLICY, PREVIEW_POLICY } from '../rules/content-policy'
import { type LoopbackServer, startLoopbackServer } from './server'

let server: LoopbackServer
let url: URL
let secret: string
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'veillee-'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>page</title>')
  writeFileSync(join(folder, '..', 'outside.html'), 'outside')
  const application = createApplication({
    dataFolder: folder,
    documentsFolder: folder,
    sealingKey: null,
    spawn: () => {
      throw new Error('nothing is spawned here')
    },
    log: () => undefined,
  })
  server = await startLoopbackServer(application, folder, 0)
  url = new URL(server.address)
  secret = url.hash.slice('#key='.length)
})
afterAll(() => server.close())

interface Answer {
  status: number
  body: string
  headers: Record<string, unknown>
}

/** A raw request: fetch would set Host and Origin by itself. */
function send(
  path: string,
  headers: Record<string, string>,
  method = 'GET',
  body?: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { host: '127.0.0.1', port: url.port, path, method, headers: { host: url.host, ...headers } },
      (response) => {
        let text = ''
        response.on('data', (chunk) => (text += String(chunk)))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }),
        )
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

const call = (headers: Record<string, string>, body = '{}') =>
  send('/rpc/workspace/status', { 'content-type': 'application/json', ...headers }, 'POST', body)
const ours = () => ({ origin: url.origin, authorization: `Bearer ${secret}` })

describe('the loopback server', () => {
  it('listens on the loopback address alone, with a secret no request carries', () => {
    expect(url.hostname).toBe('127.0.0.1')
    expect(secret).toMatch(/^[\w-]{43}$/)
    expect(url.search).toBe('')
  })

  it('answers our page', async () => {
    expect((await call(ours())).status).toBe(200)
  })

  it.each([
    ['no secret', () => ({ origin: url.origin }), 401],
    ['a wrong secret', () => ({ ...ours(), authorization: 'Bearer x' }), 401],
    [
      'the secret of another length',
      () => ({ ...ours(), authorization: `Bearer ${secret}a` }),
      401,
    ],
    ['no origin', () => ({ authorization: `Bearer ${secret}` }), 403],
    ['another origin', () => ({ ...ours(), origin: 'http://evil.example' }), 403],
    ['localhost as origin', () => ({ ...ours(), origin: `http://localhost:${url.port}` }), 403],
    ['an opaque origin', () => ({ ...ours(), origin: 'null' }), 403],
    ['a rebound host name', () => ({ ...ours(), host: 'evil.example' }), 403],
    ['a host without its port', () => ({ ...ours(), host: '127.0.0.1' }), 403],
  ])('refuses a call with %s', async (_what, headers, status) => {
    expect((await call(headers())).status).toBe(status)
  })

  it('refuses calls by GET, which a link or an image could make', async () => {
    const answer = await send('/rpc/workspace/status?data=%7B%7D', ours())
    expect(answer.status).toBe(405)
  })

  it('refuses a body over its limit before reading it', async () => {
    const answer = await call({ ...ours(), 'content-length': String(300 * 1024 * 1024) }).catch(
      (error: unknown) => error,
    )
    expect(answer).toSatisfy((one) => one instanceof Error || (one as Answer).status === 413)
  })

  it('serves the page and its preview under their policies', async () => {
    const page = await send('/', {})
    expect(page.body).toContain('<title>page</title>')
    expect(page.headers['content-security-policy']).toBe(PAGE_POLICY)
    const preview = await send('/preview', {})
    expect(preview.headers['content-security-policy']).toBe(PREVIEW_POLICY)
    for (const { headers } of [page, preview]) {
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('no-referrer')
    }
  })

  it.each([
    '/../outside.html',
    '/%2e%2e/outside.html',
    '/..%2foutside.html',
    '//outside.html',
    '/index.html/../../outside.html',
    '//[',
    '*',
  ])('never serves %s', async (path) => {
    expect((await send(path, {})).body).not.toContain('outside')
  })

  it('refuses the page under another host name', async () => {
    expect((await send('/', { host: 'evil.example' })).status).toBe(403)
  })
})
