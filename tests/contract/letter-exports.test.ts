import fc from 'fast-check'
import PostalMime, { type Email } from 'postal-mime'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { found } from './founding'
import { type Client, type Connection, transports } from './transports'

const today = '2026-11-24'
const hidden =
  '<mj-section css-class="veillee-hidden"><mj-column><mj-text>Caché</mj-text></mj-column></mj-section>'
const section = (inner: string) => `<mj-section><mj-column>${inner}</mj-column></mj-section>`
const letterOf = (subject: string, body: string) =>
  `<mjml lang="fr"><mj-head><mj-title>${subject}</mj-title><mj-preview>Aperçu</mj-preview></mj-head><mj-body>${body}</mj-body></mjml>`

/** A PNG by its head, of any length: nothing here draws it. */
function png(byteCount: number): File {
  const bytes = new Uint8Array(byteCount).map((_, index) => (index * 31 + (index >> 7)) % 256)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  bytes.set([0, 0, 4, 0x80, 0, 0, 2, 0], 16)
  return new File([bytes], 'photo.png', { type: 'image/png' })
}

const bytesOf = async (file: File) => Buffer.from(await file.arrayBuffer())
const header = ({ headers }: Email, name: string) =>
  headers.find(({ key }) => key === name)?.value ?? null

describe.each(transports)('a letter going out over $name', ({ connect }) => {
  let connection: Connection
  let client: Client
  beforeEach(async () => {
    connection = await connect()
    client = connection.client
    await found(client)
  })
  afterEach(() => connection.close())

  const write = async (source: string, title = 'Lettre n° 18') =>
    (
      await client.newsletters.create({
        title,
        language: 'fr',
        today,
        start: { from: 'source', source },
      })
    ).letter.id
  const person = (name: string, more: object = {}) =>
    client.members.create({ name, role: null, email: `${name}@exemple.fr`, ...more })
  const mail = async (id: string, bcc: string[] = []) => {
    const raw = await bytesOf(await client.newsletters.exportEml({ id, bcc }))
    return { raw: raw.toString('latin1'), email: await PostalMime.parse(raw) }
  }

  it('writes HTML small or to be read, without what is ours alone', async () => {
    const id = await write(
      letterOf(
        'Été',
        `<!-- veillee agenda days="30" -->${section('<mj-text><!-- veillee item 1 --><p>Bonjour</p></mj-text>')}${hidden}`,
      ),
    )
    const small = await client.newsletters.exportHtml({ id, isMinified: true })
    const readable = await client.newsletters.exportHtml({ id, isMinified: false })
    expect(small.name).toBe('Lettre n° 18.html')
    for (const text of [await small.text(), await readable.text()]) {
      expect(text).toMatch(/<html[^>]* lang="fr"/)
      expect(text).toContain('<title>Été</title>')
      expect(text).toContain('<p>Bonjour</p>')
      expect(text).not.toMatch(/veillee|Caché/i)
    }
    expect(small.size).toBeLessThan(readable.size)
    expect((await readable.text()).split('\n').length).toBeGreaterThan(30)
  })

  it('lets nothing out that runs, submits or leads away by itself', async () => {
    const id = await write(
      letterOf(
        'Été',
        section(
          '<mj-text><p onclick="a()">Bonjour<script>b()</script></p><a href="javascript:c()">Oups</a>' +
            '<form action="https://exemple.fr"><input name="d"></form><iframe src="https://exemple.fr"></iframe></mj-text>' +
            '<mj-raw><meta http-equiv="refresh" content="0;url=https://exemple.fr"></mj-raw>',
        ),
      ),
    )
    for (const isMinified of [true, false]) {
      const text = await (await client.newsletters.exportHtml({ id, isMinified })).text()
      expect(text).toContain('Bonjour')
      expect(text).not.toMatch(/onclick|<script|javascript:|<form|<input|<iframe|refresh/i)
    }
  })

  it('writes the plain text, with what somebody wrote in a block’s place', async () => {
    const source = letterOf(
      'Été',
      section('<mj-text>Un</mj-text>') + section('<mj-text>Deux</mj-text>') + hidden,
    )
    const id = await write(source)
    const textOverrides = [{ index: 1, derived: 'Deux', text: 'À ma façon' }]
    await client.newsletters.saveDraft({ id, source, textOverrides })
    const file = await client.newsletters.exportText({ id })
    expect(file.name).toBe('Lettre n° 18.txt')
    expect(await file.text()).toBe('Un\r\n\r\nÀ ma façon\r\n')
  })

  it('fills the fields that say the same to all, and leaves the others', async () => {
    await client.newsletters.updateSettings({
      mergeFields: [
        { name: 'ville', sample: 'Metz & <Nancy>', isFixed: true },
        { name: 'prenom', sample: 'Ada', isFixed: false },
      ],
    })
    const id = await write(
      letterOf('{{ville}}', section('<mj-text>{{ prenom }} à {{ville}}</mj-text>')),
    )
    const { email } = await mail(id)
    expect(email.subject).toBe('Metz & <Nancy>')
    expect(email.text).toContain('{{ prenom }} à Metz & <Nancy>')
    expect(email.html).toContain('{{ prenom }} à Metz &amp; &lt;Nancy&gt;')
  })

  it('writes a draft that mail programs open ready to send', async () => {
    const [ada] = (await client.members.list({ today })).rows
    if (ada) await client.members.update({ id: ada.id, email: 'ada@exemple.fr' })
    const { image } = await client.newsletters.addImage({
      file: png(300_000),
      widthPx: 1152,
      heightPx: 512,
    })
    const id = await write(
      letterOf(
        'L’été à Besançon\u00A0: 12 idées 🌻 pour « mieux » animer, préparer et raconter les rencontres',
        section(
          `<mj-image src="veillee-image:${image.id}" alt="Le groupe"/><mj-image src="veillee-image:${image.id}" alt="Encore"/>` +
            `<mj-text>${'Une très longue phrase 🎉 '.repeat(200)}</mj-text>` +
            '<mj-social><mj-social-element name="mastodon" href="https://m.fr/a">Nous</mj-social-element></mj-social>',
        ),
      ),
    )
    const { raw, email } = await mail(id)
    expect(email.subject).toBe(
      'L’été à Besançon\u00A0: 12 idées 🌻 pour « mieux » animer, préparer et raconter les rencontres',
    )
    expect(header(email, 'x-unsent')).toBe('1')
    expect(header(email, 'mime-version')).toBe('1.0')
    expect(email.messageId).toMatch(/^<[\da-f-]{36}@veillee>$/)
    expect(Date.parse(email.date ?? '')).toBeGreaterThan(Date.now() - 60_000)
    expect(email.from).toMatchObject({ name: 'Ada', address: 'ada@exemple.fr' })
    expect(email.bcc ?? []).toEqual([])
    expect(header(email, 'content-type')).toMatch(/^multipart\/alternative/)
    expect(raw).toMatch(/Content-Type: text\/plain; charset=utf-8/)
    expect(raw).toMatch(/Content-Type: multipart\/related; type="text\/html"/)
    expect(raw).toMatch(/Content-Type: text\/html; charset=utf-8/)
    for (const line of raw.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998)
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u0080-\u00FF]/)
    expect(email.text).toContain('[Le groupe]')
    expect(email.text?.replace(/\s+/g, ' ')).toContain(
      'Une très longue phrase 🎉 '.repeat(20).trim(),
    )
    const cids = [...(email.html ?? '').matchAll(/cid:([^"')\s]+)/g)].map(([, cid]) => `<${cid}>`)
    expect(new Set(cids)).toEqual(new Set(email.attachments.map(({ contentId }) => contentId)))
    expect(email.attachments).toHaveLength(2)
    expect(email.html).not.toMatch(/data:image|veillee-image/)
    const [photo] = email.attachments
    expect(photo).toMatchObject({ mimeType: 'image/png', disposition: 'inline', related: true })
    expect(Buffer.from(photo?.content as ArrayBuffer)).toEqual(await bytesOf(png(300_000)))
  })

  it('writes to nobody unless asked, then out of sight of each other', async () => {
    const id = await write(letterOf('Été', section('<mj-text>Un</mj-text>')))
    const people = Array.from({ length: 60 }, (_, index) => `personne-${index}@exemple.fr`)
    const { raw, email } = await mail(id, people)
    expect(email.bcc?.map(({ address }) => address)).toEqual(people)
    expect(email.to ?? []).toEqual([])
    expect(raw).not.toMatch(/^(?:To|Cc):.*personne/im)
    // Nobody's address is invented: the program that opens the draft knows its own.
    expect(email.from).toBeUndefined()
  })

  it('says any subject and any text as they are', async () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 120 }).map((text) =>
      text
        .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}<>&{}\\]/gu, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    await fc.assert(
      fc.asyncProperty(words, words, async (subject, text) => {
        const id = await write(
          letterOf(subject, section(`<mj-text><p>${text}</p></mj-text>`)),
          'Sans objet',
        )
        const { email } = await mail(id)
        expect(email.subject).toBe(subject === '' ? 'Sans objet' : subject)
        expect((email.text ?? '').replace(/[ \n]+/g, ' ').trim()).toBe(text)
      }),
      { numRuns: 30 },
    )
  })

  it('writes a page that stands alone', async () => {
    const { image } = await client.newsletters.addImage({
      file: png(400),
      widthPx: 1152,
      heightPx: 512,
    })
    const id = await write(
      `<mjml lang="en"><mj-head><mj-title>Summer &amp; co</mj-title><mj-font name="Lato" href="https://fonts.example.org/lato"/><mj-style>@import url(https://example.org/a.css); p { background: url("https://example.org/b.png") }</mj-style></mj-head><mj-body>${section(
        `<mj-image src="veillee-image:${image.id}" alt="Us"/><mj-image src="https://example.org/c.png" alt="Away"/><mj-image src="veillee-image:${'0'.repeat(64)}" alt="Lost"/>` +
          '<mj-text><a href="https://example.org/d">Read</a><img src="https://example.org/e.png" srcset="https://example.org/f.png 2x"><p style="background:url(https://example.org/g.png);color:#123456">x</p></mj-text>',
      )}</mj-body></mjml>`,
    )
    const page = await (await client.newsletters.exportArchive({ id })).text()
    expect(page).toMatch(/<html[^>]* lang="en"/)
    expect(page.match(/<title>.*<\/title>/g)).toEqual(['<title>Summer &amp; co</title>'])
    expect(page).toMatch(
      /<head>\s*<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">/,
    )
    expect(page).toContain('data:image/png;base64,')
    expect(page).toContain('alt="Away"')
    expect(page).toContain('color:#123456')
    expect([...page.matchAll(/https:\/\/[^"' )]+/g)].map(([address]) => address)).toEqual([
      'https://example.org/d',
    ])
    expect(page).not.toMatch(/<script|@import|<!--|veillee/i)
  })

  it('lists whom it may be sent to, each once, and says who is left out', async () => {
    await person('Zoe')
    await person('Bob')
    await person('Bobby', { email: 'BOB@exemple.fr' })
    await person('Nul', { email: '' })
    await person('Non', { isOpposedToMail: true })
    await person('Parti', { leftOn: '2026-01-01' })
    const before = await client.newsletters.recipients({ today })
    expect(before.people.map(({ email }) => email)).toEqual(['Bob@exemple.fr', 'Zoe@exemple.fr'])
    expect(before.opposedCount).toBe(1)
    const csv = await client.newsletters.exportRecipients({
      today,
      headers: { name: 'Nom', email: 'Courriel' },
      title: 'Destinataires',
    })
    expect(csv.name).toBe('Destinataires.csv')
    expect(await csv.text()).toBe('Nom;Courriel\r\nBob;Bob@exemple.fr\r\nZoe;Zoe@exemple.fr\r\n')
  })

  it('lets no letter of the trash out', async () => {
    const id = await write(letterOf('Été', ''))
    await client.newsletters.remove({ id })
    await expect(client.newsletters.exportEml({ id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { kind: 'letter' },
    })
  })
})
