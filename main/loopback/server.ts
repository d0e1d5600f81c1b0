import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node'
import type { Application } from '../application'
import { findPageFile, listPageFiles, type PageFile } from '../page-files'
import {
  HARDENING_HEADERS,
  PAGE_POLICY,
  PREVIEW_DOCUMENT,
  PREVIEW_PATH,
  PREVIEW_POLICY,
} from '../rules/content-policy'
import { mostBodyMegabytes } from '../../preload/rules/body-limit'
import { type Credentials, refusalOfCall, refusalOfPage } from './admission'

const loopback = '127.0.0.1'
const maxBodyBytes = mostBodyMegabytes * 1024 * 1024

export interface LoopbackServer {
  /** The page's address with its secret in the fragment, which no request carries. */
  address: string
  close(): Promise<void>
}

/** Serves the page and the contract to this machine alone. Port 0 takes any that is free. */
export async function startLoopbackServer(
  application: Application,
  pageFolder: string,
  port: number,
): Promise<LoopbackServer> {
  const secret = randomBytes(32).toString('base64url')
  const credentials: Credentials = { host: '', secret }
  const files = listPageFiles(pageFolder)
  const rpc = new RPCHandler(application.router, {
    plugins: [new BodyLimitPlugin({ maxBodySize: maxBodyBytes })],
    // Every call bears an Authorization header, which no foreign page can send unasked.
    strictGetMethodPluginEnabled: true,
  })
  const server = createServer((request, response) => {
    // Compared as it came, never resolved: what is not in the list of files does not exist.
    const [pathname = '/'] = (request.url ?? '/').split('?', 1)
    for (const [name, value] of Object.entries(HARDENING_HEADERS)) response.setHeader(name, value)
    if (pathname === '/rpc' || pathname.startsWith('/rpc/')) void answerCall(request, response)
    else answerPage(request, response, pathname)
  })

  const answerCall = async (request: IncomingMessage, response: ServerResponse) => {
    const refusal = refusalOfCall(request.headers, credentials)
    if (refusal !== null) return refuse(response, refusal === 'notSignedIn' ? 401 : 403, refusal)
    const { matched } = await rpc.handle(request, response, {
      prefix: '/rpc',
      context: application.context,
    })
    if (!matched) refuse(response, 404, 'noSuchOperation')
  }

  const answerPage = (request: IncomingMessage, response: ServerResponse, pathname: string) => {
    const refusal = refusalOfPage(request.headers, credentials)
    if (refusal !== null) return refuse(response, 403, refusal)
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, 'onlyGet')
    if (pathname === PREVIEW_PATH) return sendPreview(response)
    const file = findPageFile(files, pathname === '/' ? '/index.html' : pathname)
    if (file === undefined) return refuse(response, 404, 'noSuchFile')
    sendFile(response, file, pathname.startsWith('/assets/'))
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, loopback, resolve)
  })
  const bound = (server.address() as AddressInfo).port
  credentials.host = `${loopback}:${bound}`

  return {
    address: `http://${credentials.host}/#key=${secret}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(reason)
}

function sendPreview(response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': PREVIEW_POLICY,
    'cache-control': 'no-store',
  })
  response.end(PREVIEW_DOCUMENT)
}

/** Built assets carry a hash of their content in their name; the other files may change. */
function sendFile(
  response: ServerResponse,
  { path, contentType }: PageFile,
  isHashed: boolean,
): void {
  response.writeHead(200, {
    'content-type': contentType,
    'content-security-policy': PAGE_POLICY,
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-store',
  })
  createReadStream(path)
    .on('error', () => response.destroy())
    .pipe(response)
}
