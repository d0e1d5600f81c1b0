import { isTracking } from './tracking-parameters'

interface ParsedAddress {
  hostname: string
  port: string
  pathname: string
  search: string
  hash: string
}

/** Every host of these rules has it; the language’s own library does not say so. */
declare const URL: new (address: string) => ParsedAddress

/** Characters that mean the same written plainly or as %XX, beside those that always do. */
const plainInPath = /[\w.~!$'()*,:@&=+-]/
const plainInQuery = /[\w.~!'()*,:@/?$-]/

/**
 * An address without what does not change where it leads: two that give the same lead to one page.
 * It is an address itself, whose key is itself; empty for what no browser opens as a page.
 */
export function addressKey(address: string): string {
  const bare = address.trim()
  const scheme = /^https?:/i.exec(bare)?.[0]
  if (scheme === undefined) return ''
  const parsed = parse(`https:${bare.slice(scheme.length)}`)
  const host = hostKey(parsed?.hostname ?? '')
  if (parsed === null || host === '') return bare
  const port = parsed.port === '' || parsed.port === '80' ? '' : `:${parsed.port}`
  const query = queryKey(parsed.search.slice(1))
  return `https://${host}${port}${pathKey(parsed.pathname)}${query}${routeKey(parsed.hash)}`
}

function parse(address: string): ParsedAddress | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}

/** In lower case and Punycode already; www. says nothing unless it is the name itself. */
function hostKey(hostname: string): string {
  return hostname.replace(/\.+$/, '').replace(/^(?:www\.)+(?=[^.]+\.)/, '')
}

/** Without session ids, nor the slash and the index page that stand for a folder. */
function pathKey(path: string): string {
  const segments = plainly(path, plainInPath)
    // Not behind a dot: what is left could climb out of its folder.
    .replace(/(?<!\.)(?:;jsessionid=[^/;]*)+/gi, '')
    .split('/')
  while (segments.length > 0 && isFolderItself(segments.at(-1) ?? '')) segments.pop()
  return segments.join('/')
}

function isFolderItself(segment: string): boolean {
  return segment === '' || /^index\.(?:html?|php)$/i.test(segment)
}

/** Parameters by name, those of one name in their order, without those that only follow people. */
function queryKey(query: string): string {
  const kept = query
    .split('&')
    .map((part) => plainly(part.replaceAll('+', '%20'), plainInQuery).replace(/^([^=]*)=$/, '$1'))
    .filter((part) => part !== '' && !isTracking(nameOf(part), part))
    .toSorted((one, other) => compare(nameOf(one), nameOf(other)))
  return kept.length === 0 ? '' : `?${kept.join('&')}`
}

function nameOf(part: string): string {
  const end = part.indexOf('=')
  return end === -1 ? part : part.slice(0, end)
}

/** A fragment is a place in the page, unless it is a route: there it is the page. */
function routeKey(hash: string): string {
  if (!/^#[!/]/.test(hash)) return ''
  const end = hash.indexOf('?')
  const route = end === -1 ? hash : hash.slice(0, end)
  const path = plainly(route, plainInPath).replace(/^(#!?)\/*/, '$1/')
  const bare = withoutLastSlashes(path)
  const query = end === -1 ? '' : queryKey(hash.slice(end + 1))
  return bare === '#' || bare === '#!' ? rootRoute(query) : bare + query
}

function rootRoute(query: string): string {
  return query === '' ? '' : `#/${query}`
}

function withoutLastSlashes(text: string): string {
  let end = text.length
  while (text[end - 1] === '/') end -= 1
  return text.slice(0, end)
}

/** Each %XX once: as the letter it stands for where that changes nothing, else in upper case. */
function plainly(text: string, plain: RegExp): string {
  return text.replace(/%([\da-f]{2})?/gi, (_, digits: string | undefined) => {
    if (digits === undefined) return '%25'
    const letter = String.fromCharCode(Number.parseInt(digits, 16))
    return plain.test(letter) ? letter : `%${digits.toUpperCase()}`
  })
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
