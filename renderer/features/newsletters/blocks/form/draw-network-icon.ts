/** Pixels of the side of an icon: twice what a letter shows. */
export const iconPx = 56

/**
 * Draws an icon of the page as the picture a letter carries: white on a disc of a colour. Nothing
 * is asked of any other host.
 */
export async function drawNetworkIcon(
  shape: SVGElement,
  colour: string,
  ink: string,
): Promise<File> {
  const canvas = document.createElement('canvas')
  canvas.width = iconPx
  canvas.height = iconPx
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no canvas')
  context.fillStyle = colour
  context.beginPath()
  context.arc(iconPx / 2, iconPx / 2, iconPx / 2, 0, 2 * Math.PI)
  context.fill()
  // The shapes are drawn on a grid of 24 units.
  const scale = (iconPx * 0.58) / 24
  const start = (iconPx - 24 * scale) / 2
  context.setTransform(scale, 0, 0, scale, start, start)
  context.strokeStyle = ink
  context.lineWidth = 1.8
  context.lineCap = 'round'
  context.lineJoin = 'round'
  for (const path of shape.querySelectorAll('path')) {
    context.stroke(new Path2D(path.getAttribute('d') ?? ''))
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (blob === null) throw new Error('no picture')
  return new File([blob], 'icon.png', { type: 'image/png' })
}
