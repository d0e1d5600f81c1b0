import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'unpdf/pdfjs'

/** Opens a PDF for its text alone: no font, no picture, nothing fetched (this build of pdf.js evaluates nothing). */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({
    // A Buffer is refused.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
    disableRange: true,
    disableStream: true,
    disableAutoFetch: true,
    enableXfa: false,
  }).promise
}
