import { readFile } from 'node:fs/promises'
import type { Session } from 'electron'
import { findPageFile, type PageFile } from '../page-files'
import {
  HARDENING_HEADERS,
  PAGE_POLICY,
  PREVIEW_DOCUMENT,
  PREVIEW_PATH,
  PREVIEW_POLICY,
} from '../rules/content-policy'
import { isOwnAddress, PAGE_SCHEME } from './address'

/** Serves the built page under the application's own scheme. */
export function servePage(session: Session, files: ReadonlyMap<string, PageFile>): void {
  session.protocol.handle(PAGE_SCHEME, (request) => answer(files, request))
}

async function answer(
  files: ReadonlyMap<string, PageFile>,
  { url, method }: Request,
): Promise<Response> {
  if (!isOwnAddress(url)) return refusal(404)
  if (method !== 'GET' && method !== 'HEAD') return refusal(405)
  const { pathname } = new URL(url)
  if (pathname === PREVIEW_PATH) {
    return document(PREVIEW_DOCUMENT, 'text/html; charset=utf-8', PREVIEW_POLICY)
  }
  const file = findPageFile(files, pathname)
  if (file === undefined) return refusal(404)
  return document(await readFile(file.path), file.contentType, PAGE_POLICY)
}

function document(
  body: string | Uint8Array<ArrayBuffer>,
  contentType: string,
  policy: string,
): Response {
  return new Response(body, {
    headers: {
      ...HARDENING_HEADERS,
      'content-type': contentType,
      'content-security-policy': policy,
    },
  })
}

function refusal(status: 404 | 405): Response {
  return new Response(null, { status, headers: { 'content-security-policy': PAGE_POLICY } })
}
