import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Spawn } from '../../main/host'
import { readReferences } from '../../main/reading/read-references'
import { bundleParser } from '../fixtures/spawn-parser'

let parser: { spawn: Spawn; remove: () => void }
beforeAll(async () => {
  parser = await bundleParser()
}, 60_000)
afterAll(() => parser.remove())

const utf8 = new TextEncoder()
const never = () => new AbortController().signal
const readBytes = (bytes: Uint8Array<ArrayBuffer>, spawn = parser.spawn) =>
  readReferences(new File([bytes], 'hostile'), spawn, never(), () => undefined)
const read = (text: string) => readBytes(utf8.encode(text))
const netscape = '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n'
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

describe('a hostile file of references', { timeout: 60_000 }, () => {
  it.each<[string, () => string, string]>([
    ['no word at all', () => ' \n\n', 'empty'],
    ['prose', () => 'Il était une fois.', 'unknownFormat'],
    ['another kind of XML', () => '<rss><channel/></rss>', 'unknownFormat'],
    ['JSON of something else', () => '[{"roots":1},{"checksum":2}]', 'unknownFormat'],
    ['JSON cut short', () => '[{"title":"a"},{"tit', 'malformed'],
    [
      'entities that grow without end',
      () =>
        `<?xml version="1.0"?><!DOCTYPE opml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><opml><body><outline text="&b;" xmlUrl="https://x.fr"/></body></opml>`,
      'entities',
    ],
    [
      'an entity that reads a file',
      () =>
        `<!DOCTYPE opml [<!ENTITY f SYSTEM "file:///etc/passwd">]><opml><outline text="&f;" xmlUrl="https://x.fr"/></opml>`,
      'entities',
    ],
    ['outlines 100,000 deep', () => `<opml>${'<outline text="a">'.repeat(100_000)}`, 'tooDeep'],
    [
      'folders 100,000 deep',
      () => `${netscape}${'<DL><p><DT><H3>a</H3>'.repeat(100_000)}<DT><A HREF="https://x.fr">x</A>`,
      'tooDeep',
    ],
    ['JSON 100,000 deep', () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'tooDeep'],
    [
      'an item 300 deep',
      () => `[{"title":"a","x":${'['.repeat(300)}${']'.repeat(300)}}]`,
      'tooDeep',
    ],
  ])('is refused whole: %s', async (_what, text, fault) => {
    expect(await read(text())).toMatchObject({ fault, records: [] })
  })

  it('is refused as binary, whatever its name says', async () => {
    const zip = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6])
    const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7) % 256)
    for (const bytes of [zip, noise]) expect((await readBytes(bytes)).fault).toBe('binary')
  })

  it('is refused beyond 50 MB, unread, and read just below', async () => {
    const file = { size: 50 * 1024 * 1024 + 1, name: 'a.bib', arrayBuffer: () => Promise.reject() }
    expect(await readReferences(file, parser.spawn, never(), () => undefined)).toMatchObject({
      fault: 'tooLarge',
      records: [],
    })
    const filler = `<!-- ${'x'.repeat(1024)} -->\n`.repeat(48 * 1000)
    const { fault, records } = await read(`${netscape}<A HREF="https://x.fr">x</A>\n${filler}`)
    expect([fault, records.length]).toEqual([null, 1])
  })

  it('is read up to 100,000 records, and says that it goes on', async () => {
    const text = lines(100_001, (index) => `<DT><A HREF="https://x.fr/${index}">${index}</A>`)
    const { fault, records } = await read(netscape + text)
    expect([fault, records.length]).toEqual(['tooMany', 100_000])
  })

  it('is read as far as it goes where it was cut: every record begun is told of', async () => {
    const cut = await read('<opml><body><outline text="a" xmlUrl="https://a.fr"/><outline te')
    expect([cut.fault, cut.records.length]).toEqual(['malformed', 1])
    const bib = await read('@book{a, title={A}}\n@book{b, title={B')
    expect(bib.records.map(({ outcome }) => outcome)).toEqual(['read', 'error'])
    const ris = await read('TY  - BOOK\nTI  - A\nER  - \nTY  - BOOK\nTI  - B')
    expect(ris.records).toMatchObject([{ title: 'A' }, { title: 'B' }])
  })

  it('costs no more than itself: a brace never closed, a circle of cross-references, deep braces', async () => {
    const { records } = await read(
      [
        '@book{a, title = {A}, crossref = {b}}',
        '@book{b, title = {B}, crossref = {a}}',
        '@book{broken, title = {never closed',
        `@book{deep, title = ${'{'.repeat(5000)}x${'}'.repeat(5000)}}`,
        '@book{__proto__, title = {C}, crossref = {constructor}}',
      ].join('\n'),
    )
    expect(records.map(({ title, outcome }) => [title.slice(0, 1), outcome])).toEqual([
      ['A', 'read'],
      ['B', 'read'],
      ['@', 'error'],
      ['@', 'error'],
      ['C', 'read'],
    ])
    expect(({} as Record<string, unknown>)['title']).toBeUndefined()
  })

  it('is dropped with its process where that is killed or takes too long to say anything', async () => {
    const killed: Spawn = (entry) => {
      const child = parser.spawn(entry)
      return { ...child, post: () => child.kill() }
    }
    const outcome = await readBytes(utf8.encode('@book{a, title={A}}'), killed)
    expect(outcome).toMatchObject({ fault: 'tooLarge', records: [] })
    expect((await read('@book{a, title={A}}')).records).toHaveLength(1)
  })

  it('stops when asked, and leaves no process behind', async () => {
    let isKilled = false
    const stopping = new AbortController()
    const watched: Spawn = (entry) => {
      const child = parser.spawn(entry)
      return {
        ...child,
        post: () => stopping.abort(new Error('stopped')),
        kill: () => {
          isKilled = true
          child.kill()
        },
      }
    }
    const file = new File([netscape], 'a.html')
    const reading = readReferences(file, watched, stopping.signal, () => undefined)
    await expect(reading).rejects.toThrow('stopped')
    expect(isKilled).toBe(true)
  })

  it('makes a link of no script, however it is written, in any format', async () => {
    const scripts = [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'java\u0001script:alert(1)',
      'vbscript:x',
      'data:text/html,<script>alert(1)</script>',
      'javascript&colon;alert(1)',
      '&#106;avascript:alert(1)',
    ]
    const files = scripts.flatMap((script) => [
      `${netscape}<DT><A HREF="${script}">a</A><DT><A FEEDURL="${script}" HREF="${script}">b</A>`,
      `<opml><body><outline text="a" xmlUrl="${script}" htmlUrl="${script}"/><outline text="b" url="${script}"/></body></opml>`,
      `TY  - ELEC\nTI  - a\nUR  - ${script}\nL2  - ${script}\nER  - \n`,
      `@online{a, title={a}, url={${script}}, howpublished={${script}}}`,
      JSON.stringify([{ type: 'webpage', title: 'a', URL: script }]),
    ])
    for (const text of files) {
      for (const { draft, source } of (await read(text)).records) {
        for (const address of [draft?.address, source?.address, source?.feed]) {
          expect(address ?? '').toMatch(/^(https?:\/\/.*)?$/)
        }
      }
    }
  })
})

it('is read by a program that has nothing to reach the network with', () => {
  const built = readFileSync(
    resolve(import.meta.dirname, '../../out/main/parse-references.js'),
    'utf8',
  )
  expect(built).not.toMatch(/sync-?fetch|node-?fetch|\bfetch\(|node:https?|XMLHttpRequest/i)
})
