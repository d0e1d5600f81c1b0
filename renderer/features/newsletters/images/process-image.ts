import { isAnimatedGif } from '../../../../preload/rules/letter-images/animated-gif'
import { imageHead } from '../../../../preload/rules/letter-images/image-head'
import { drawSvg } from './draw-svg'
import type { ImageAnswer, ImageStep, ImageTask } from './image-messages'
import { ImageRefusal } from './image-refusal'

const mostBytes = 60_000_000
const mostPixels = 100_000_000
const mostAnimatedBytes = 1_000_000
const mostSeconds = 30

export interface FitImage {
  file: File
  widthPx: number
  heightPx: number
}

/** Makes a file fit for mail, a step at a time; refuses with an ImageRefusal what cannot be. */
export async function processImage(
  file: File,
  columnWidthPx: number,
  onStep: (step: ImageStep) => void,
): Promise<FitImage> {
  if (file.size > mostBytes) throw new ImageRefusal('tooHeavy')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const head = imageHead(bytes)
  if (head === null) throw new ImageRefusal(isNamedImage(file) ? 'broken' : 'notImage')
  if (head.format === 'heic') throw new ImageRefusal('heic')
  if (head.format === 'svg') {
    const picture = await drawSvg(file, columnWidthPx)
    return named(file, await drawnInWorker({ picture, columnWidthPx }, onStep))
  }
  if (head.size === null) throw new ImageRefusal('broken')
  if (head.size.widthPx * head.size.heightPx > mostPixels) throw new ImageRefusal('tooManyPixels')
  if (head.format === 'gif' && isAnimatedGif(bytes)) {
    if (file.size > mostAnimatedBytes) throw new ImageRefusal('animation')
    return { file, ...head.size }
  }
  const picture = new Blob([bytes], { type: `image/${head.format}` })
  return named(file, await drawnInWorker({ picture, columnWidthPx }, onStep))
}

type Drawn = Extract<ImageAnswer, { step: 'done' }>

/** One worker an image, ended with it: its memory goes with it, and one that hangs can be stopped. */
function drawnInWorker(task: ImageTask, onStep: (step: ImageStep) => void): Promise<Drawn> {
  const worker = new Worker(new URL('process-image.worker.ts', import.meta.url), { type: 'module' })
  const { port1, port2 } = new MessageChannel()
  return new Promise<Drawn>((resolve, reject) => {
    const timer = setTimeout(() => reject(new ImageRefusal('tooSlow')), mostSeconds * 1000)
    port1.addEventListener('message', ({ data }: MessageEvent<ImageAnswer>) => {
      if (data.step === 'broken') reject(new ImageRefusal('broken'))
      else if (data.step !== 'done') onStep(data.step)
      else {
        clearTimeout(timer)
        resolve(data)
      }
    })
    port1.start()
    worker.addEventListener('error', () => reject(new ImageRefusal('broken')))
    const { picture } = task
    worker.postMessage(task, picture instanceof Blob ? [port2] : [port2, picture])
  }).finally(() => {
    port1.close()
    worker.terminate()
  })
}

/** The name it came with, its end told by what it is now. */
function named({ name }: File, { blob, widthPx, heightPx }: Drawn): FitImage {
  const extension = blob.type === 'image/png' ? 'png' : 'jpg'
  const base = name.replace(/\.[a-z0-9]{1,5}$/i, '') || 'image'
  const file = new File([blob], `${base}.${extension}`, { type: blob.type })
  return { file, widthPx, heightPx }
}

function isNamedImage({ name, type }: File): boolean {
  return type.startsWith('image/') || /\.(png|jpe?g|gif|webp|avif|bmp|svg)$/i.test(name)
}
