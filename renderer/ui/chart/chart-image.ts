/** What of the page's styles a chart needs once it stands alone. */
const kept = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
] as const

const scale = 2
const padding = 24
const headHeight = 64

interface Picture {
  title: string
  sentence: string
  fileName: string
}

/** The first chart within an element of the page as a PNG file, with its title and sentence. */
export function pictureOf(root: HTMLElement | null, picture: Picture): Promise<File> {
  const chart = root?.querySelector<SVGSVGElement>('svg.recharts-surface')
  return chart ? chartImage(chart, picture) : Promise.reject(new Error('no chart to save'))
}

/** A chart of the page as a PNG file, on the page's own ground, with its title and sentence. */
async function chartImage(
  chart: SVGSVGElement,
  { title, sentence, fileName }: Picture,
): Promise<File> {
  const { width, height } = chart.getBoundingClientRect()
  const image = await loaded(standalone(chart, width, height))
  const canvas = document.createElement('canvas')
  canvas.width = (width + 2 * padding) * scale
  canvas.height = (height + headHeight + 2 * padding) * scale
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no canvas to draw the chart on')
  const page = getComputedStyle(document.body)
  const colour = (name: string) => page.getPropertyValue(name).trim()
  context.scale(scale, scale)
  context.fillStyle = colour('--v-surface')
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = colour('--v-text')
  context.font = `600 20px ${page.fontFamily}`
  context.fillText(title, padding, padding + 20)
  context.fillStyle = colour('--v-dim')
  context.font = `14px ${page.fontFamily}`
  context.fillText(sentence, padding, padding + 44, width)
  context.drawImage(image, padding, padding + headHeight, width, height)
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
  if (blob === null) throw new Error('the chart could not be drawn')
  return new File([blob], fileName, { type: 'image/png' })
}

/** A copy that owes nothing to the page: variables and classes become plain attributes. */
function standalone(chart: SVGSVGElement, width: number, height: number): string {
  const copy = chart.cloneNode(true) as SVGSVGElement
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')]
  const originals = [chart, ...chart.querySelectorAll<SVGElement>('*')]
  originals.forEach((original, index) => {
    const computed = getComputedStyle(original)
    const target = copies[index]
    if (target === undefined) return
    for (const name of kept) target.setAttribute(name, computed.getPropertyValue(name))
    target.setAttribute('font-family', 'sans-serif')
    target.removeAttribute('class')
    target.removeAttribute('style')
  })
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', `${width}`)
  copy.setAttribute('height', `${height}`)
  return new XMLSerializer().serializeToString(copy)
}

async function loaded(svg: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  return image
}
