import { targetFormat, targetSize } from '../../../../preload/rules/letter-images/image-target'
import type { ImageAnswer, ImageTask } from './image-messages'

/** Nobody sees more of a photograph in a letter, and it weighs half of what 0.95 does. */
const jpegQuality = 0.85

// Alone here: decoding and writing forty million pixels would hold the page for seconds.
addEventListener('message', ({ data, ports: [port] }: MessageEvent<ImageTask>) => {
  if (port === undefined) return
  const say = (answer: ImageAnswer) => port.postMessage(answer)
  make(data, say).catch(() => say({ step: 'broken' }))
})

/** Draws a picture anew, at its size: its orientation is applied, and nothing but pixels is kept. */
async function make(
  { picture, columnWidthPx }: ImageTask,
  say: (answer: ImageAnswer) => void,
): Promise<void> {
  say({ step: 'decoding' })
  const bitmap = picture instanceof Blob ? await createImageBitmap(picture) : picture
  say({ step: 'resizing' })
  const { widthPx, heightPx } = targetSize(
    { widthPx: bitmap.width, heightPx: bitmap.height },
    columnWidthPx,
  )
  const canvas = new OffscreenCanvas(widthPx, heightPx)
  const drawing = canvas.getContext('2d', { willReadFrequently: true })
  if (drawing === null) throw new Error('no canvas')
  drawing.imageSmoothingQuality = 'high'
  drawing.drawImage(bitmap, 0, 0, widthPx, heightPx)
  bitmap.close()
  const format = targetFormat(drawing.getImageData(0, 0, widthPx, heightPx).data)
  say({ step: 'writing' })
  const blob = await canvas.convertToBlob({ type: `image/${format}`, quality: jpegQuality })
  say({ step: 'done', blob, widthPx, heightPx })
}
