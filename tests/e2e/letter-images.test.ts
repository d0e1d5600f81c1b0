import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LetterImage } from '../../preload/contract/letter-shapes'
import { plainPng, withExif } from '../fixtures/images'
import { letterSource } from '../fixtures/letter'
import { brokenRules, onceStill } from './broken-rules'
import {
  type Host,
  isMissing,
  launchBrowser,
  removeFolder,
  startHost,
  type Visit,
  visit,
} from './host'
import { pageCall } from './page-call'

interface Given {
  name: string
  type: string
  bytes: Buffer
}

/** Other tests may be at work on this machine. */
const soon = { timeout: 15_000 }

describe.skipIf(isMissing)('images of a letter', () => {
  let browser: Browser
  let host: Host
  let visited: Visit
  let page: Page
  let letterId: string
  beforeAll(async () => {
    browser = await launchBrowser()
    host = await startHost()
    visited = await visit(browser, host.address)
    page = visited.page
    page.setDefaultTimeout(15_000)
    await page.getByLabel('Votre nom').fill('Claire Vidal')
    await page.getByRole('button', { name: 'Créer l’espace' }).press('Enter')
    await page.getByRole('navigation').waitFor()
    const { letter } = await pageCall<{ letter: { id: string } }>(page, 'newsletters/create', {
      title: 'Lettre illustrée',
      language: 'fr',
      today: '2026-11-22',
      start: { from: 'source', source: letterSource('Images') },
    })
    letterId = letter.id
    await page.goto(`${new URL(page.url()).origin}/#/lettres/${letterId}`)
    await page.getByRole('heading', { level: 1, name: 'Lettre illustrée' }).waitFor()
  })
  afterAll(async () => {
    await visited.close()
    await browser.close()
    await host.stop()
    removeFolder(host.dataFolder)
  })

  /** Pastes a file into the letter, or drops it on it. */
  const give = ({ name, type, bytes }: Given, how: 'paste' | 'drop' = 'paste') =>
    page.evaluate(
      ({ base64, fileName, mediaType, event }) => {
        const held = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        const data = new DataTransfer()
        data.items.add(new File([held], fileName, { type: mediaType }))
        if (event === 'paste') {
          const pasted = new ClipboardEvent('paste', { clipboardData: data, cancelable: true })
          window.dispatchEvent(pasted)
        } else {
          const over = { dataTransfer: data, bubbles: true, cancelable: true }
          document.body.dispatchEvent(new DragEvent('dragover', over))
        }
      },
      { base64: bytes.toString('base64'), fileName: name, mediaType: type, event: how },
    )
  const dialog = (name = 'Ajouter une image') => page.getByRole('dialog', { name })
  const source = async () =>
    (await pageCall<{ source: string }>(page, 'newsletters/get', { id: letterId })).source
  const images = () => pageCall<LetterImage[]>(page, 'newsletters/images')
  const latest = async () => {
    const [image] = await images()
    if (!image) throw new Error('no image was kept')
    return image
  }
  const bytesOf = async (id: string) => {
    const { origin } = new URL(page.url())
    const key = await page.evaluate(() => sessionStorage.getItem('veillee.key'))
    const answer = await fetch(`${origin}/rpc/newsletters/image`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, origin, 'content-type': 'application/json' },
      body: JSON.stringify({ json: { id } }),
    })
    return Buffer.from(await answer.arrayBuffer())
  }
  /** Draws in the page what a test needs a real encoder for: red at the left, blue at the right. */
  const drawn = async (type: string) =>
    Buffer.from(
      await page.evaluate(async (mediaType) => {
        const canvas = new OffscreenCanvas(400, 200)
        const drawing = canvas.getContext('2d')
        if (drawing === null) throw new Error('no canvas')
        drawing.fillStyle = '#ff0000'
        drawing.fillRect(0, 0, 200, 200)
        drawing.fillStyle = '#0000ff'
        drawing.fillRect(200, 0, 200, 200)
        const blob = await canvas.convertToBlob({ type: mediaType })
        const bytes = new Uint8Array(await blob.arrayBuffer())
        return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
      }, type),
      'base64',
    )
  const answer = async (alt: string) => {
    await dialog().getByLabel('Texte alternatif').fill(alt)
    await dialog().getByRole('button', { name: 'Placer l’image' }).press('Enter')
    await dialog().waitFor({ state: 'detached' })
  }
  const leave = async (name?: string) => {
    await page.keyboard.press('Escape')
    await dialog(name).waitFor({ state: 'detached' })
  }
  const refusal = async () => {
    const words = await dialog('Cette image n’est pas ajoutée').getByRole('alert').innerText()
    await leave('Cette image n’est pas ajoutée')
    return words
  }

  it('are asked at once what they say, and decorating is an answer', async () => {
    await give({ name: 'plan.png', type: 'image/png', bytes: plainPng(300, 100) })
    await dialog().getByText('plan.png · 300 × 100 px').waitFor()
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    await dialog().getByRole('button', { name: 'Placer l’image' }).press('Enter')
    await dialog().getByText('Décrivez l’image, ou dites qu’elle est décorative.').waitFor()
    await answer('Le plan du "bourg"')
    const { id } = await latest()
    await expect
      .poll(source, soon)
      .toContain(`<mj-image src="veillee-image:${id}" alt="Le plan du &quot;bourg&quot;" />`)
    await give({ name: 'filet.png', type: 'image/png', bytes: plainPng(20, 20) })
    await dialog().getByLabel('Image décorative').check()
    await dialog().getByRole('button', { name: 'Placer l’image' }).press('Enter')
    await dialog().waitFor({ state: 'detached' })
    await expect.poll(source, soon).toContain('alt=""')
  })

  it('stand upright and keep nothing of where they were taken', async () => {
    const bytes = withExif(await drawn('image/jpeg'), 6, 'GPS 48.85 N 2.35 E')
    expect(bytes.includes('Exif')).toBe(true)
    await give({ name: 'IMG_0042.JPG', type: 'image/jpeg', bytes })
    await dialog().getByText('200 × 400 px').waitFor()
    const colour = await dialog()
      .locator('img')
      .evaluate(async (image: HTMLImageElement) => {
        await image.decode()
        const canvas = new OffscreenCanvas(200, 400)
        const drawing = canvas.getContext('2d')
        drawing?.drawImage(image, 0, 0)
        return [...(drawing?.getImageData(100, 40, 1, 1).data ?? [])]
      })
    // The left of what the camera saw is the top of what it meant.
    expect(colour[0]).toBeGreaterThan(240)
    expect(colour[2]).toBeLessThan(20)
    await leave()
    const { id, mediaType } = await latest()
    const kept = await bytesOf(id)
    expect(mediaType).toMatch(/^image\/(png|jpeg)$/)
    for (const said of ['Exif', 'GPS', 'eXIf']) expect(kept.includes(said)).toBe(false)
  })

  it('of forty megapixels are brought to twice the column, and the page answers meanwhile', async () => {
    const bytes = plainPng(8000, 5000)
    await page.evaluate(() => {
      const held = window as unknown as { longest: number }
      held.longest = 0
      let last = performance.now()
      const beat = () => {
        const now = performance.now()
        held.longest = Math.max(held.longest, now - last)
        last = now
        requestAnimationFrame(beat)
      }
      requestAnimationFrame(beat)
    })
    await give({ name: 'affiche.png', type: 'image/png', bytes })
    await dialog().getByText('1200 × 750 px').waitFor({ timeout: 30_000 })
    const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest)
    expect(longest).toBeLessThan(1000)
    await leave()
    expect(await latest()).toMatchObject({ widthPx: 1200, heightPx: 750 })
  })

  it('that mail programs do not show become what they do', async () => {
    await give({ name: 'photo.webp', type: 'image/webp', bytes: await drawn('image/webp') })
    await dialog().getByText('400 × 200 px').waitFor()
    await leave()
    expect((await latest()).mediaType).toMatch(/^image\/(png|jpeg)$/)
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" onload="window.ran = true"><script>window.ran = true</script><image href="https://exemple.org/a.png"/><circle cx="50" cy="25" r="20"/></svg>`
    await give({ name: 'logo.svg', type: 'image/svg+xml', bytes: Buffer.from(svg) })
    await dialog().getByText('logo.png · 200 × 100 px').waitFor()
    await leave()
    expect((await latest()).mediaType).toBe('image/png')
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  })

  it('that cannot be shown are refused in a sentence', async () => {
    const heic = Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic', 'latin1')
    await give({ name: 'IMG_1.HEIC', type: 'image/heic', bytes: heic })
    expect(await refusal()).toMatch(/HEIC.*JPEG/s)
    const cut = plainPng(400, 400).subarray(0, 60)
    await give({ name: 'coupee.png', type: 'image/png', bytes: cut })
    expect(await refusal()).toMatch(/abîmé/)
    const words = Buffer.from('Bonjour, je ne suis pas une image.')
    await give({ name: 'note.png', type: 'image/png', bytes: words })
    expect(await refusal()).toMatch(/abîmé/)
    const bomb = plainPng(1, 1)
    bomb.writeUInt32BE(60_000, 16)
    bomb.writeUInt32BE(60_000, 20)
    await give({ name: 'bombe.png', type: 'image/png', bytes: bomb })
    expect(await refusal()).toMatch(/100\smégapixels/)
  })

  it('say where they may be dropped while they are dragged over the letter', async () => {
    await give({ name: 'a.png', type: 'image/png', bytes: plainPng(40, 40) }, 'drop')
    const place = page.getByText('Déposez l’image pour l’ajouter à la lettre')
    await place.waitFor()
    await place.evaluate((words) => {
      const data = new DataTransfer()
      const canvas = document.createElement('canvas')
      const [, base64 = ''] = canvas.toDataURL('image/png').split(',')
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      data.items.add(new File([bytes], 'deposee.png', { type: 'image/png' }))
      words.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      )
    })
    await dialog().getByText('deposee.png · 300 × 150 px').waitFor()
    await answer('Une image déposée')
    await expect.poll(source, soon).toContain('alt="Une image déposée"')
  })

  it('let nothing of all this be fetched or refused by the page’s policy', () => {
    expect(visited.complaints).toEqual([])
  })
})
