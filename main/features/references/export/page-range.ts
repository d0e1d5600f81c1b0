/** « 12-34 » as its first and last page; what is no such range stays whole. */
export function firstAndLast(pages: string): [first: string, last: string] {
  const range = /^([A-Za-z]?\d+)\s*(?:-{1,2}|[‐‑–—])\s*([A-Za-z]?\d+)$/.exec(pages.trim())
  return range ? [range[1] ?? '', range[2] ?? ''] : [pages, '']
}
