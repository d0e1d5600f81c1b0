import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleParser } from '../../tests/fixtures/spawn-parser'
import type { Spawn } from '../host'
import { readTable } from './read-table'

let parser: { spawn: Spawn; remove: () => void }
beforeAll(async () => {
  parser = await bundleParser()
}, 60_000)
afterAll(() => parser.remove())

const text = 'Nom;Prénom\r\nŒuvrard;Élodie\r\n'
const latin = (words: string) =>
  Uint8Array.from(words, (character) =>
    character === 'Œ' ? 0x8c : (character.codePointAt(0) ?? 0),
  )
const utf16 = (words: string, isBig: boolean) => {
  const bytes = new Uint8Array(words.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < words.length; index += 1) {
    view.setUint16(index * 2, words.charCodeAt(index), !isBig)
  }
  return bytes
}
const read = (bytes: Uint8Array<ArrayBuffer>, signal = new AbortController().signal) =>
  readTable({ file: new File([bytes], 'a.csv') }, parser.spawn, signal, () => undefined)

describe('a table file', () => {
  const utf8 = new TextEncoder()
  it.each([
    ['UTF-8', utf8.encode(text), false],
    ['UTF-8 with its mark', utf8.encode(`\uFEFF${text}`), false],
    ['UTF-16 LE with its mark', utf16(`\uFEFF${text}`, false), false],
    ['UTF-16 BE with its mark', utf16(`\uFEFF${text}`, true), false],
    ['UTF-16 LE', utf16(text, false), true],
    ['Windows-1252', latin(text), true],
  ])('is read in %s', async (_name, bytes, isGuessed) => {
    expect(await read(bytes)).toEqual({
      fileName: 'a.csv',
      isGuessed,
      records: [
        { line: 1, cells: ['Nom', 'Prénom'] },
        { line: 2, cells: ['Œuvrard', 'Élodie'] },
      ],
    })
  })

  it('may be pasted', async () => {
    const { records } = await readTable(
      { text: 'Nom\tVille\nAda\tRodez' },
      parser.spawn,
      new AbortController().signal,
      () => undefined,
    )
    expect(records[1]).toEqual({ line: 2, cells: ['Ada', 'Rodez'] })
  })

  it.each([
    ['empty', new Uint8Array()],
    ['empty', utf8.encode(' \r\n;;\r\n')],
    ['binary', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06])],
    ['binary', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7) % 256)],
    ['tooManyRows', utf8.encode('a;b\n'.repeat(200_002))],
  ] as const)('is refused as %s', async (reason, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ code: 'TABLE_UNREADABLE', data: { reason } })
  })

  it('is refused when it is too large, unread', async () => {
    const file = { size: 51 * 1024 * 1024, name: 'a.csv' } as File
    const reading = readTable({ file }, parser.spawn, new AbortController().signal, () => undefined)
    await expect(reading).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' })
  })

  it('reports how far it is, and stops when asked', async () => {
    const bytes = utf8.encode(`Nom;Ville\n${'Ada;Rodez\n'.repeat(200_000)}`)
    const reports: number[] = []
    await readTable(
      { file: new File([bytes], 'a.csv') },
      parser.spawn,
      new AbortController().signal,
      (done, total) => reports.push(done / total),
    )
    expect(reports.length).toBeGreaterThan(10)
    expect(reports.at(-1)).toBe(1)
    const stopping = new AbortController()
    const stopped = read(bytes, stopping.signal)
    stopping.abort(new Error('stopped'))
    await expect(stopped).rejects.toThrow('stopped')
  })
})
