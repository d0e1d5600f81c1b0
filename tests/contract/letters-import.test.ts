import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { letterBlocks } from '../../preload/rules/mjml/letter-blocks'
import { readMjml } from '../../preload/rules/mjml/read-mjml'
import { letterSource } from '../fixtures/letter'
import { found } from './founding'
import { type Client, type Connection, transports } from './transports'

const mjml =
  '<mjml lang="en">\r\n\t<mj-head><mj-title>Caf\u00E9</mj-title></mj-head><mj-body/></mjml>'

describe.each(transports)('letters brought from files over $name', ({ connect }) => {
  let connection: Connection
  let client: Client
  beforeEach(async () => {
    connection = await connect()
    client = connection.client
    await found(client)
  })
  afterEach(() => connection.close())

  const read = (bytes: string | Uint8Array<ArrayBuffer>, name = 'lettre.html') =>
    client.newsletters.readFile({ file: new File([bytes], name) })
  const kinds = (source: string) => letterBlocks(readMjml(source)).map(({ kind }) => kind)

  it('keeps MJML byte for byte, whatever the file is called', async () => {
    expect(await read(mjml)).toEqual({ kind: 'mjml', title: 'Café', source: mjml })
    const unclosed = '<mjml><mj-body><mj-section><mj-text>a<br>b'
    expect((await read(unclosed, 'x.mjml')).source).toBe(unclosed)
  })

  it('reads the encodings of older programs', async () => {
    const latin = Uint8Array.from(mjml, (letter) => letter.charCodeAt(0))
    expect((await read(latin)).title).toBe('Café')
  })

  it('makes texts of a page of headings and paragraphs', async () => {
    const { kind, title, source } = await read(
      `<!doctype html><html lang="en"><head><title>Bilan &amp; suites</title></head>
       <body><h1>Bonjour</h1><p>Un <b>mot</b>.<ul><li>a</ul></body></html>`,
    )
    expect({ kind, title }).toEqual({ kind: 'html', title: 'Bilan & suites' })
    expect(source).toContain('<mjml lang="en">')
    expect(source).toContain('<mj-title>Bilan &amp; suites</mj-title>')
    const [section] = letterBlocks(readMjml(source))
    expect(section?.children.map((block) => block.kind)).toEqual(['title', 'text', 'text'])
  })

  it('keeps what is laid out by tables as it stands, a block each', async () => {
    const table = '<table width="600"><tr><td>a&nbsp;b</td></tr></table>'
    const { source } = await read(
      `<html><head><style>td { color: red }</style></head><body>${table}\n<div>fin</div></body></html>`,
    )
    expect(kinds(source)).toEqual(['raw', 'raw'])
    expect(source).toContain(table)
    expect(source).toContain('td { color: red }')
    expect(source).toContain('<mjml lang="fr">')
  })

  it('leaves behind what would run or lead elsewhere by itself', async () => {
    const { source } = await read(
      `<head><meta http-equiv="refresh" content="0;url=http://x.example"><base href="http://x.example">
       <script>alert(1)</script></head><body><p>a</p></mj-raw></mjml><script src="x"></script>
       <iframe src="http://x.example">z</iframe><div>b`,
    )
    expect(source).not.toMatch(/script|refresh|iframe|<base/i)
    expect(source.match(/<\/mjml>/g)).toHaveLength(1)
    expect(kinds(source).length).toBeGreaterThan(0)
  })

  it.each([
    ['nothing', ' \n', 'empty'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'binary'],
    ['words alone', 'Bonjour à toutes et à tous', 'binary'],
    ['too long a text', `<mjml>${'x'.repeat(5_000_001)}`, 'tooLarge'],
    ['tags that never end', '<div>'.repeat(100_000), 'tooDeep'],
    ['sections that never end', `<mjml>${'<mj-section><mj-column>'.repeat(2000)}`, 'tooDeep'],
  ] as const)('refuses %s', async (_, bytes, reason) => {
    await expect(read(bytes as string)).rejects.toMatchObject({
      code: 'LETTER_UNREADABLE',
      data: { reason },
    })
  })

  it('opens five hundred levels, and five million characters', async () => {
    const deep = `<mjml><mj-body>${'<mj-wrapper>'.repeat(490)}${'</mj-wrapper>'.repeat(490)}</mj-body></mjml>`
    expect((await read(deep)).source).toBe(deep)
    const long = letterSource('Long', 'mot '.repeat(1_240_000))
    expect((await read(long)).source).toBe(long)
    const page = `<body>${'<p>un mot</p>'.repeat(200_000)}</body>`
    expect((await read(page)).kind).toBe('html')
  })
})
