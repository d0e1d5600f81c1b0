/** Beyond this, no letter; what walks it down would take ever more of memory. */
const deepest = 1000
const empty = new Set(
  'area base br col embed hr img input link meta param source track wbr !doctype'.split(' '),
)

/** Whether the tags of a document nest deeper than anything a person made, in one pass. */
export function isTooDeep(source: string): boolean {
  const open: string[] = []
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    if (source.startsWith('<!--', at)) {
      const end = source.indexOf('-->', at)
      if (end < 0) return false
      at = end + 3
      continue
    }
    const name = /^<\/?([a-z!][^\s/>]{0,60})/i.exec(source.slice(at, at + 64))?.[1]?.toLowerCase()
    const end = name === undefined ? at : endOfTag(source, at)
    if (name !== undefined && source[at + 1] === '/') {
      const opened = open.lastIndexOf(name)
      if (opened >= 0) open.length = opened
    } else if (name !== undefined && source[end - 1] !== '/' && !empty.has(name)) {
      open.push(name)
      if (open.length > deepest) return true
    }
    at = Math.max(end, at) + 1
  }
  return false
}

/** Where a tag ends; what stands in quotes is no end, however long it is within reason. */
function endOfTag(source: string, from: number): number {
  let quote = ''
  const last = Math.min(source.length, from + 20_000)
  for (let at = from; at < last; at += 1) {
    const sign = source[at] ?? ''
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '>') return at
    else if (sign === '"' || sign === "'") quote = sign
  }
  const end = source.indexOf('>', from)
  return end < 0 ? source.length : end
}
