/** What the worker is given: a file it decodes itself, or a drawing that only a page can. */
export interface ImageTask {
  picture: Blob | ImageBitmap
  columnWidthPx: number
}

/** How far it is; said again at each step. */
export type ImageStep = 'decoding' | 'resizing' | 'writing'

export type ImageAnswer =
  | { step: ImageStep }
  | { step: 'done'; blob: Blob; widthPx: number; heightPx: number }
  /** The bytes were of no picture. */
  | { step: 'broken' }
