import { existsSync, globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applyEdits } from '../../preload/rules/mjml/edit-mjml'
import { readMjml } from '../../preload/rules/mjml/read-mjml'
import type { HostPowers, SpawnedProcess } from '../../main/host'
import { type LetterRenderer, letterRenderer } from '../../main/reading/letter-renderer'
import { bundleParser } from '../fixtures/spawn-parser'

let parser: Awaited<ReturnType<typeof bundleParser>>
let renderer: LetterRenderer
let latest: SpawnedProcess | null = null
beforeAll(async () => {
  parser = await bundleParser()
  const spawn: HostPowers['spawn'] = (entry) => (latest = parser.spawn(entry))
  renderer = letterRenderer({ spawn } as HostPowers)
}, 60_000)
afterAll(() => {
  renderer.close()
  parser.remove()
})

const plain = { isMarked: true, isMinified: false }
const letter = (body: string) => `<mjml><mj-body>${body}</mj-body></mjml>`
const text = (words: string) =>
  `<mj-section><mj-column><mj-text>${words}</mj-text></mj-column></mj-section>`
const isStillThere = async () => {
  const { html } = await renderer.render(letter(text('still there')), plain)
  expect(html).toContain('still there')
}

describe('a hostile letter', { timeout: 60_000 }, () => {
  it('nested beyond 500 is refused, and one within is rendered', async () => {
    const nested = (depth: number) =>
      letter(`${'<mj-wrapper>'.repeat(depth)}${text('deep')}${'</mj-wrapper>'.repeat(depth)}`)
    await expect(renderer.render(nested(600), plain)).rejects.toMatchObject({
      code: 'LETTER_UNREADABLE',
      data: { reason: 'tooDeep' },
    })
    await expect(renderer.render(nested(50_000), plain)).rejects.toMatchObject({
      data: { reason: 'tooDeep' },
    })
    expect((await renderer.render(nested(100), plain)).html).toContain('deep')
    await isStillThere()
  })

  it('of more than five million characters is refused', async () => {
    await expect(renderer.render(' '.repeat(5_000_001), plain)).rejects.toMatchObject({
      code: 'LETTER_UNREADABLE',
      data: { reason: 'tooLarge' },
    })
  })

  it.each<[string, () => string]>([
    ['of five megabytes of words', () => letter(text('mot '.repeat(1_200_000)))],
    ['of five megabytes of blocks', () => letter(text('mot\n').repeat(50_000))],
    ['of five megabytes of tags nobody closed', () => letter('<mj-image src="a">'.repeat(250_000))],
    ['of comments nobody closed', () => letter('<!-- veillee '.repeat(380_000))],
    ['of attributes', () => letter(`<mj-section ${'a="1" '.repeat(700_000)}></mj-section>`)],
  ])('%s is rendered or given up, and the next one is rendered', async (_name, source) => {
    const outcome = await renderer.render(source(), plain).then(
      () => 'rendered',
      (error: unknown) => (error as { code: string }).code,
    )
    expect(['rendered', 'LETTER_STUCK', 'LETTER_UNREADABLE']).toContain(outcome)
    await isStillThere()
  })
})

describe('the process that renders', { timeout: 60_000 }, () => {
  it('is started again when it is killed, at rest or at work', async () => {
    await isStillThere()
    latest?.kill()
    const rendering = renderer.render(letter(text('mot\n').repeat(20_000)), plain)
    latest?.kill()
    const outcome = await rendering.then(
      () => 'rendered',
      (error: unknown) => (error as { code: string }).code,
    )
    expect(['rendered', 'LETTER_STUCK']).toContain(outcome)
    await isStillThere()
  })

  it('that hangs is given up at its limit', async () => {
    const deaf: HostPowers['spawn'] = (entry) => ({
      ...parser.spawn(entry),
      post: () => undefined,
    })
    const hanging = letterRenderer({ spawn: deaf } as HostPowers)
    await expect(hanging.render(letter(text('a')), plain)).rejects.toMatchObject({
      code: 'LETTER_STUCK',
      data: { task: 'render' },
    })
    hanging.close()
  })
})

const corpus = resolve(import.meta.dirname, '../../../shared/corpus/mjml')
if (!existsSync(corpus)) {
  process.stderr.write(
    '\nSKIPPED: the corpus of real letters (../shared/corpus/mjml) is absent.\n\n',
  )
}
const files = existsSync(corpus) ? globSync(`${corpus}/**/*.mjml`) : []
describe.skipIf(files.length === 0)('real letters', () => {
  it.each(files.map((path) => [path.slice(corpus.length + 1), path]))(
    '%s is read, rendered, and no byte of it changed',
    async (name, path) => {
      const source = readFileSync(path, 'utf8')
      const document = readMjml(source)
      expect(applyEdits(document.source, [])).toBe(source)
      const { html, problems } = await renderer.render(source, plain)
      // A part that others include is no letter of its own: it says so.
      const isPart = name.startsWith('include')
      const saysSo = problems.some(({ code }) => code === 'other')
      expect(html.includes('</html>') || (isPart && saysSo)).toBe(true)
      for (const { from, to } of problems) expect(source.slice(from, to).length).toBe(to - from)
    },
  )
})
