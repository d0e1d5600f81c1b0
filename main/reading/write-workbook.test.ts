import { afterAll, beforeAll, expect, it } from 'vitest'
import { readWorkbook } from '../../tests/fixtures/read-workbook'
import { bundleParser } from '../../tests/fixtures/spawn-parser'
import type { PlannedWorkbook } from '../rules/workbook-plan'
import { writeWorkbook } from './write-workbook'

let parser: Awaited<ReturnType<typeof bundleParser>>
beforeAll(async () => {
  parser = await bundleParser()
}, 60_000)
afterAll(() => parser.remove())

const workbookOf = (count: number): PlannedWorkbook => ({
  sheets: [
    {
      name: 'Feuille',
      widths: [10],
      head: ['Durée'],
      rows: Array.from({ length: count }, (_, index) => [{ kind: 'exact', seconds: index }]),
      totalRows: 0,
    },
  ],
  footer: '',
  dateFormat: 'dd/mm/yyyy',
})
const refuse = () => {
  throw new Error('no process for so little')
}
const rowsOf = async (file: File) =>
  readWorkbook(new Uint8Array(await file.arrayBuffer())).get('Feuille') ?? []

it('writes a large workbook in a process of its own, the same as a small one', async () => {
  const large = await writeWorkbook(workbookOf(2000), 'a.xlsx', parser)
  const small = await writeWorkbook(workbookOf(1000), 'b.xlsx', { spawn: refuse })
  expect([large.name, small.name]).toEqual(['a.xlsx', 'b.xlsx'])
  expect(await rowsOf(large)).toHaveLength(2001)
  expect((await rowsOf(large)).slice(0, 1001)).toEqual(await rowsOf(small))
})

it('fails when the process ends before it has written', async () => {
  const dying: typeof parser.spawn = (entry) => {
    const child = parser.spawn(entry)
    return { ...child, post: () => child.kill() }
  }
  await expect(writeWorkbook(workbookOf(2000), 'a.xlsx', { spawn: dying })).rejects.toThrow(/ended/)
})

it('ends its process when it is stopped', async () => {
  const stop = new AbortController()
  let isEnded = false
  const spawn: typeof parser.spawn = (entry) => {
    const child = parser.spawn(entry)
    child.onExit(() => {
      isEnded = true
    })
    return { ...child, post: () => stop.abort(new Error('no longer wanted')) }
  }
  const written = writeWorkbook(workbookOf(2000), 'a.xlsx', { spawn, signal: stop.signal })
  await expect(written).rejects.toThrow('no longer wanted')
  await expect.poll(() => isEnded).toBe(true)
})
