import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { app, FakeUtilityProcess, forked } from '../../tests/fixtures/electron'
import { forkForEngine } from './engine-children'

vi.mock('electron', () => import('../../tests/fixtures/electron'))

const entries = {
  'parse-ics': '/app/parse-ics.js',
  'parse-pdf': '/app/parse-pdf.js',
  'parse-references': '/app/parse-references.js',
  'parse-table': '/app/parse-table.js',
  'render-letter': '/app/render-letter.js',
  'spell-letter': '/app/spell-letter.js',
  'verify-copy': '/app/verify-copy.js',
  'write-workbook': '/app/write-workbook.js',
}
const id = '0192f0c1-2345-7abc-8def-0123456789ab'
const spawn = { type: 'spawn', id, entry: 'parse-ics' }

let engine: FakeUtilityProcess
let children: ReturnType<typeof forkForEngine>
const log = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  log.mockClear()
  forked.length = 0
  engine = new FakeUtilityProcess('/app/engine.js', [], {})
  children = forkForEngine(engine as never, entries, log)
})
afterEach(() => vi.useRealTimers())

describe('processes the engine asks for', () => {
  it('are forked from the list, with a port straight to the engine', () => {
    children.onMessage(spawn)
    expect(forked.map(({ path }) => path)).toEqual(['/app/parse-ics.js'])
    expect(forked[0]?.postMessage).toHaveBeenCalledWith({ type: 'channel' }, [{ end: 1 }])
    expect(engine.postMessage).toHaveBeenCalledWith({ type: 'spawned', id }, [{ end: 2 }])
  })

  it.each([
    { type: 'spawn', id, entry: '../../../usr/bin/id' },
    { type: 'spawn', id, entry: 'engine' },
    { type: 'spawn', id: 'x', entry: 'parse-ics' },
    { ...spawn, args: ['--inspect'] },
    { type: 'eval', code: '1' },
    'spawn',
    null,
  ])('are nothing else: %j', (message) => {
    children.onMessage(message)
    expect(forked).toEqual([])
    expect(log).toHaveBeenCalledOnce()
  })

  it('are killed when asked, and their end is said', () => {
    children.onMessage(spawn)
    children.onMessage({ type: 'kill', id })
    expect(forked[0]?.kill).toHaveBeenCalledOnce()
    forked[0]?.emit('exit', 15)
    expect(engine.postMessage).toHaveBeenLastCalledWith({ type: 'exited', id, code: 15 })
  })

  it('do not outlive the engine', () => {
    children.onMessage(spawn)
    engine.postMessage.mockClear()
    children.killAll()
    expect(forked[0]?.kill).toHaveBeenCalledOnce()
    forked[0]?.emit('exit', 15)
    expect(engine.postMessage).not.toHaveBeenCalled()
  })

  it('are killed past a gibibyte of memory', () => {
    children.onMessage(spawn)
    const child = forked[0]
    const using = (workingSetSize: number) =>
      app.getAppMetrics.mockReturnValue([
        { pid: 1, memory: { workingSetSize: 9e9 } },
        { pid: child?.pid ?? 0, memory: { workingSetSize } },
      ])
    using(1024 * 1024)
    vi.advanceTimersByTime(1000)
    expect(child?.kill).not.toHaveBeenCalled()
    using(1024 * 1024 + 1)
    vi.advanceTimersByTime(250)
    expect(child?.kill).toHaveBeenCalledOnce()
    child?.emit('exit', 9)
    vi.advanceTimersByTime(1000)
    expect(child?.kill).toHaveBeenCalledOnce()
  })
})
