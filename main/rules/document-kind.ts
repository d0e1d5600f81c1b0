import type { ResourceType } from '../../preload/contract/resource-shapes'
import type { DocumentKind } from './document-messages'

/** What a file is where whoever gave it did not say, by the end of its name. */
const typesByExtension: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  txt: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  srt: 'application/x-subrip',
  vtt: 'text/vtt',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'application/xhtml+xml',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
}

const texts: ReadonlySet<string> = new Set([
  'text/plain',
  'text/markdown',
  'text/csv',
  'text/tab-separated-values',
  'text/vtt',
  'application/x-subrip',
])
/** Word and OpenDocument texts: XML in a zip. */
const office: ReadonlySet<string> = new Set([
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
])
const pages: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml'])

/** The media type a file is kept under: the one it came with, else what its name says. */
export function mediaTypeOf(name: string, given: string): string {
  const [bare = ''] = given.toLowerCase().split(';', 1)
  if (/^[a-z]+\/[\w.+-]{1,100}$/.test(bare)) return bare
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return typesByExtension[extension] ?? 'application/octet-stream'
}

/** How the text of a file is come by; null for pictures, sounds and formats that are not read. */
export function documentKind(mediaType: string, bytes: Uint8Array): DocumentKind | null {
  if (mediaType === 'application/pdf' || beginsAsPdf(bytes)) return 'pdf'
  if (pages.has(mediaType)) return 'html'
  if (office.has(mediaType)) return 'office'
  return texts.has(mediaType) ? 'text' : null
}

/** What kind of resource a file of this type makes. */
export function resourceTypeOf(mediaType: string): ResourceType {
  const [family] = mediaType.split('/', 1)
  return family === 'image' || family === 'video' || family === 'audio' ? family : 'document'
}

function beginsAsPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-'
}
