import { expect, it } from 'vitest'
import { RenderQueue } from './render-queue'

const turn = () => new Promise((resolve) => void setTimeout(resolve))

function renderer() {
  const begun: string[] = []
  const shown: string[] = []
  const failures: unknown[] = []
  const ends: (() => void)[] = []
  const latest = new RenderQueue({
    render: async (source) => {
      begun.push(source)
      await new Promise<void>((resolve) => ends.push(resolve))
      if (source.startsWith('bad')) throw new Error(source)
      return { html: source, problems: [], spentMs: 0 }
    },
    onRendered: ({ html }) => shown.push(html),
    onFailed: (error) => failures.push(error),
  })
  const endOne = async () => {
    ends.shift()?.()
    await turn()
  }
  return { latest, begun, shown, failures, endOne }
}

it('renders one letter at a time, and of those typed meanwhile only the last', async () => {
  const { latest, begun, shown, endOne } = renderer()
  for (const source of ['a', 'ab', 'abc', 'abcd']) latest.ask(source)
  await endOne()
  expect(begun).toEqual(['a', 'abcd'])
  await endOne()
  expect(shown).toEqual(['a', 'abcd'])
})

it('goes on after a failure, and says it only when nothing came since', async () => {
  const { latest, shown, failures, endOne } = renderer()
  latest.ask('bad 1')
  latest.ask('bad 2')
  await endOne()
  expect(failures).toEqual([])
  await endOne()
  expect(failures).toHaveLength(1)
  latest.ask('good')
  await endOne()
  expect(shown).toEqual(['good'])
})

it('says nothing any more once closed', async () => {
  const { latest, shown, endOne } = renderer()
  latest.ask('a')
  latest.close()
  await endOne()
  expect(shown).toEqual([])
})
