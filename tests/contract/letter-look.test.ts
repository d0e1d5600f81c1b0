import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failures } from '../../preload/contract/failures'
import { found } from './founding'
import { type Client, type Connection, transports } from './transports'

/** One red pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
)
const png = (name = 'logo.png') => new File([pixel], name, { type: 'image/png' })

describe.each(transports)('the look of letters over $name', ({ connect }) => {
  let connection: Connection
  let client: Client
  beforeEach(async () => {
    connection = await connect()
    client = connection.client
    await found(client)
  })
  afterEach(() => connection.close())

  it('is the one of Veillée until somebody says otherwise', async () => {
    const { theme, mailPrograms, mergeFields, ownWords } = await client.newsletters.settings()
    expect(theme).toMatchObject({ logoId: null, widthPx: 600, headingFont: 'georgia' })
    expect(mailPrograms).toEqual(['outlookWindows'])
    expect(mergeFields.map(({ name }) => name)).toEqual(['prenom', 'nom'])
    expect(ownWords).toEqual([])
  })

  it('is written part by part, undone as one', async () => {
    const before = await client.newsletters.settings()
    const theme = { ...before.theme, accentColour: '#225544', legalMention: ' Réseau, Lyon. ' }
    const { actionId, settings } = await client.newsletters.updateSettings({
      theme,
      mailPrograms: ['gmail', 'thunderbird'],
    })
    expect(settings.theme).toEqual({ ...theme, legalMention: 'Réseau, Lyon.' })
    expect(settings.mailPrograms).toEqual(['gmail', 'thunderbird'])
    expect(settings.mergeFields).toEqual(before.mergeFields)
    const again = await client.newsletters.updateSettings({ theme })
    expect(again.actionId).toBeNull()
    await client.history.undo({ actionId: actionId ?? '' })
    expect(await client.newsletters.settings()).toEqual(before)
  })

  it('refuses what is no colour, no field and no font', async () => {
    const { theme } = await client.newsletters.settings()
    for (const wrong of [
      { theme: { ...theme, accentColour: 'red' } },
      { theme: { ...theme, widthPx: 3000 } },
      { mergeFields: [{ name: '{{a b}}', sample: '', isFixed: false }] },
    ]) {
      await expect(client.newsletters.updateSettings(wrong)).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      })
    }
  })

  describe('images', () => {
    const add = (file: File, size = { widthPx: 1, heightPx: 1 }) =>
      client.newsletters.addImage({ file, ...size })

    it('are kept once, by their bytes, and found again', async () => {
      const { image, actionId } = await add(png())
      expect(image).toMatchObject({ name: 'logo.png', mediaType: 'image/png', byteCount: 70 })
      expect(actionId).not.toBeNull()
      const again = await add(png('autre.png'))
      expect(again).toEqual({ actionId: null, image })
      expect(await client.newsletters.images()).toEqual([image])
      const file = await client.newsletters.image({ id: image.id })
      expect(Buffer.from(await file.arrayBuffer()).equals(pixel)).toBe(true)
      expect(file.type).toBe('image/png')
    })

    it('are what their bytes say, whatever they are called', async () => {
      for (const wrong of [
        new File(['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'], 'a.png', {
          type: 'image/png',
        }),
        new File([pixel.subarray(0, 12)], 'coupee.png', { type: 'image/png' }),
        new File([], 'vide.jpg', { type: 'image/jpeg' }),
      ]) {
        await expect(add(wrong)).rejects.toMatchObject({ code: 'IMAGE_REFUSED' })
      }
      const { image } = await add(new File([pixel], 'photo.jpg', { type: 'image/jpeg' }))
      expect(image.mediaType).toBe('image/png')
      expect(await client.newsletters.images()).toHaveLength(1)
    })

    it('over five megabytes are refused', async () => {
      const heavy = new File([pixel, new Uint8Array(5_000_001)], 'lourde.png')
      await expect(add(heavy)).rejects.toMatchObject({
        code: 'FILE_TOO_LARGE',
        status: failures.FILE_TOO_LARGE.status,
        data: { limitMegabytes: 5 },
      })
    })

    it('that are taken back are no longer offered, yet letters show them still', async () => {
      const { image, actionId } = await add(png())
      await client.history.undo({ actionId: actionId ?? '' })
      expect(await client.newsletters.images()).toEqual([])
      expect((await client.newsletters.image({ id: image.id })).size).toBe(70)
      await add(png())
      expect(await client.newsletters.images()).toEqual([image])
    })

    it('nobody added are not found', async () => {
      await expect(client.newsletters.image({ id: 'a'.repeat(64) })).rejects.toMatchObject({
        code: 'NOT_FOUND',
        data: { kind: 'image' },
      })
    })
  })
})
