import { ImageRefusal } from './image-refusal'

/** A drawing without a size of its own is given this width. */
const usualWidthPx = 600

/**
 * Draws an SVG as an image element shows it: no script of it runs and nothing is fetched, whatever
 * it holds. It is drawn at twice its size, since it has no pixels of its own.
 */
export async function drawSvg(file: Blob, columnWidthPx: number): Promise<ImageBitmap> {
  const address = URL.createObjectURL(new Blob([file], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const width = image.naturalWidth || usualWidthPx
    const height = image.naturalHeight || usualWidthPx
    const scale = (2 * Math.min(width, columnWidthPx)) / width
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(width * scale))
    canvas.height = Math.max(1, Math.min(20_000, Math.round(height * scale)))
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await createImageBitmap(canvas)
  } catch {
    throw new ImageRefusal('broken')
  } finally {
    URL.revokeObjectURL(address)
  }
}
