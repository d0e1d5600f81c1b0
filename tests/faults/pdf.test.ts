import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Spawn } from '../../main/host'
import { readDocument } from '../../main/reading/read-document'
import { bombPdf, lockedPdf, loopingPdf, pdfBytes, recursivePdf } from '../fixtures/pdf'
import { bundleParser } from '../fixtures/spawn-parser'

let parser: Awaited<ReturnType<typeof bundleParser>>
beforeAll(async () => {
  parser = await bundleParser()
}, 60_000)
afterAll(() => parser.remove())

const never = new AbortController().signal
const read = (bytes: Uint8Array, limitMs = 20_000) =>
  readDocument(bytes, 'pdf', { spawn: parser.spawn, signal: never, limitMs })

describe('a hostile PDF', { timeout: 60_000 }, () => {
  const whole = pdfBytes({ pages: [['Une page'], ['Une autre']], info: { Title: 'Un guide' } })

  it.each<[string, () => Uint8Array]>([
    ['empty', () => new Uint8Array()],
    ['no PDF at all', () => new TextEncoder().encode('%PDF-1.7 but nothing else')],
    [
      'random bytes',
      () => Uint8Array.from({ length: 300_000 }, (_, i) => (i * 7919 + (i >> 3)) % 256),
    ],
    ['cut in its first half', () => whole.subarray(0, 300)],
    ['locked with a password', lockedPdf],
  ])('that is %s is unreadable', async (_name, bytes) => {
    expect(await read(bytes())).toMatchObject({ outcome: 'unreadable', words: '' })
  })

  it('gives what it has where its end is missing', async () => {
    const { outcome, words } = await read(whole.subarray(0, whole.length - 20))
    expect(outcome).toBe('searched')
    expect(words).toBe('une page autre')
  })

  it.each<[string, () => Uint8Array]>([
    ['whose pages are their own parents', recursivePdf],
    ['that draws itself without end', loopingPdf],
  ])('%s ends, one way or another', async (_name, bytes) => {
    const { outcome, words } = await read(bytes(), 4000)
    expect(['none', 'unreadable', 'tooSlow', 'tooLarge']).toContain(outcome)
    expect(words).toBe('')
  })

  it('that takes too long is stopped at its limit', async () => {
    expect((await read(bombPdf(3000), 400)).outcome).toBe('tooSlow')
  })

  it('that inflates beyond all memory is stopped', async () => {
    const { outcome } = await read(bombPdf(3000), 40_000)
    expect(outcome).toBe('tooLarge')
  })
})

describe('a process', () => {
  /** Stands for one that says so much and then nothing more. */
  const silentAfter =
    (...said: object[]): Spawn =>
    () => {
      let listener: (message: unknown) => void = () => undefined
      return {
        post: () => said.forEach((one) => listener(one)),
        onMessage(given) {
          listener = given
          queueMicrotask(() => listener({ step: 'ready' }))
        },
        onExit: () => undefined,
        kill: () => void killed.push('killed'),
      }
    }
  const killed: string[] = []
  const bytes = pdfBytes()

  it('that hangs is killed at its limit, what it said before kept', async () => {
    killed.length = 0
    const spawn = silentAfter({ step: 'words', words: 'premiere page' })
    const hung = await readDocument(bytes, 'pdf', { spawn, signal: never, limitMs: 50 })
    expect(hung).toEqual({ outcome: 'tooSlow', description: null, words: 'premiere page' })
    expect(killed).toEqual(['killed'])
  })

  it('is killed when nobody waits for it any more', async () => {
    killed.length = 0
    const abort = new AbortController()
    const reading = readDocument(bytes, 'pdf', { spawn: silentAfter(), signal: abort.signal })
    abort.abort(new Error('cancelled'))
    await expect(reading).rejects.toThrow('cancelled')
    expect(killed).toEqual(['killed'])
  })
})
