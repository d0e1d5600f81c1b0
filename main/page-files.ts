import { readdirSync } from 'node:fs'
import { extname, join } from 'node:path'

export interface PageFile {
  path: string
  contentType: string
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

/**
 * Every file of the built page by its pathname ("/assets/index-1a2b.js"). Hosts answer from this
 * list alone and never join a path, so no address can reach another file.
 */
export function listPageFiles(folder: string): ReadonlyMap<string, PageFile> {
  return new Map(filesUnder(folder, ''))
}

/** The file behind an address: itself, or the page's document for a route of the page. */
export function findPageFile(
  files: ReadonlyMap<string, PageFile>,
  pathname: string,
): PageFile | undefined {
  const file = files.get(pathname)
  if (file !== undefined) return file
  const isRoute = extname(pathname) === ''
  return isRoute ? files.get('/index.html') : undefined
}

function filesUnder(folder: string, prefix: string): [string, PageFile][] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): [string, PageFile][] => {
    const path = join(folder, entry.name)
    const pathname = `${prefix}/${entry.name}`
    if (entry.isDirectory()) return filesUnder(path, pathname)
    const contentType = CONTENT_TYPES[extname(entry.name)] ?? 'application/octet-stream'
    return [[pathname, { path, contentType }]]
  })
}
