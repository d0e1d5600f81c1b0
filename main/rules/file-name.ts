/** Characters no file system of ours refuses; names stay short of every limit. */
export function fileNameFor(community: string): string {
  const base = community
    .normalize('NFKC')
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[. ]+$/, '')
    .slice(0, 80)
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(base)
  return base === '' || reserved ? `Veillée ${base}`.trim() : base
}

/** Extension of every workspace file. */
export const extension = '.veillee-db'

export function withExtension(path: string): string {
  return path.toLowerCase().endsWith(extension) ? path : `${path}${extension}`
}
