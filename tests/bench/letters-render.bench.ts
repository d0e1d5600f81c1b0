import { join } from 'node:path'
import mjml from 'mjml'
import { forkFrom } from '../../main/fork-process'
import type { HostPowers } from '../../main/host'
import { letterRenderer } from '../../main/reading/letter-renderer'
import { largeLetter } from './large-letter'
import { type Measured, quantile, timesOf } from './sampling'

export const group = 'letters'

const rounds = 40
const most = 1.1

/** A letter of 60 blocks through the warm process and back, beside mjml alone in the same run. */
export async function measure(): Promise<Measured[]> {
  const host: HostPowers = {
    dataFolder: '',
    documentsFolder: '',
    sealingKey: null,
    spawn: forkFrom(join(import.meta.dirname, '../main')),
    log: () => undefined,
  }
  const renderer = letterRenderer(host)
  const source = largeLetter(60)
  const plain = () =>
    mjml(source, {
      validationLevel: 'soft',
      ignoreIncludes: true,
      fonts: {},
      keepComments: true,
      beautify: false,
      minify: false,
      minifyOptions: {},
    })
  const ours = () => renderer.render(source, { isMarked: false, isMinified: false })
  const marked = () => renderer.render(source, { isMarked: true, isMinified: false })

  const [cold = 0] = await timesOf(1, ours)
  const rendered = await ours()
  if (rendered.html !== (await plain()).html) throw new Error('the two letters differ')
  for (const render of [plain, ours, marked]) await timesOf(15, render)
  const samples: Record<'plain' | 'ours' | 'marked', number[]> = { plain: [], ours: [], marked: [] }
  // In turn, so that whatever else this machine does weighs on all alike; each of them twice, the
  // first time not counted: a process that slept while the other worked wakes up with cold caches.
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, render] of [
      ['plain', plain],
      ['ours', ours],
      ['marked', marked],
    ] as const) {
      await render()
      samples[name].push(...(await timesOf(1, render)))
    }
  }
  renderer.close()
  const alone = quantile(samples.plain, 0.5)
  return [
    {
      name: 'render a letter of 60 blocks, median',
      value: quantile(samples.ours, 0.5),
      unit: 'ms',
      limit: alone * most,
      peers: { mjml: alone },
    },
    {
      name: 'render a letter of 60 blocks, marked for the preview, median',
      value: quantile(samples.marked, 0.5),
      unit: 'ms',
      peers: { mjml: alone },
    },
    { name: 'render a letter of 60 blocks, process started', value: cold, unit: 'ms' },
  ]
}
