import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeContents, forked } from '../../tests/fixtures/electron'
import { runEngine } from './engine'

vi.mock('electron', () => import('../../tests/fixtures/electron'))

const entries = {
  engine: '/app/out/main/engine.js',
  spawn: {
    'parse-ics': '/app/parse-ics.js',
    'parse-pdf': '/app/parse-pdf.js',
    'parse-references': '/app/parse-references.js',
    'parse-table': '/app/parse-table.js',
    'render-letter': '/app/render-letter.js',
    'spell-letter': '/app/spell-letter.js',
    'verify-copy': '/app/verify-copy.js',
    'write-workbook': '/app/write-workbook.js',
  },
}
const start = { dataFolder: '/data', documentsFolder: '/documents', sealingKey: null }

let page: FakeContents | null
const log = vi.fn()

const run = () => runEngine({ entries, start, page: () => page as never, log })

beforeEach(() => {
  vi.useRealTimers()
  log.mockClear()
  forked.length = 0
  page = new FakeContents()
})

describe('the engine', () => {
  it('runs in a process of its own, and is told where to work', () => {
    run()
    expect(forked.map(({ path }) => path)).toEqual(['/app/out/main/engine.js'])
    expect(forked[0]?.postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'start', ...start })
  })

  it('gives one end of a channel to the engine and the other to the page’s main frame', () => {
    run().connect(page as never)
    expect(forked[0]?.postMessage).toHaveBeenLastCalledWith({ type: 'connect' }, [{ end: 1 }])
    expect(page?.mainFrame.postMessage).toHaveBeenCalledExactlyOnceWith(
      'desktop:notice',
      { type: 'veillee:enginePort', isRestart: false },
      [{ end: 2 }],
    )
  })

  it.each(['https://example.org', 'veillee://other', 'null', ''])(
    'gives no port to a page at %j',
    (origin) => {
      if (page !== null) page.mainFrame.origin = origin
      run().connect(page as never)
      expect(forked[0]?.postMessage).toHaveBeenCalledTimes(1)
      expect(page?.mainFrame.postMessage).not.toHaveBeenCalled()
    },
  )

  it('gives no port to a page that is gone', () => {
    if (page !== null) page.isDestroyed = () => true
    run().connect(page as never)
    expect(page?.mainFrame.postMessage).not.toHaveBeenCalled()
  })

  it('comes back after a crash, with a new port that says so', () => {
    run()
    forked[0]?.emit('exit', 1)
    expect(forked).toHaveLength(2)
    expect(forked[1]?.postMessage).toHaveBeenNthCalledWith(1, { type: 'start', ...start })
    expect(page?.mainFrame.postMessage).toHaveBeenCalledExactlyOnceWith(
      'desktop:notice',
      { type: 'veillee:enginePort', isRestart: true },
      [{ end: 2 }],
    )
    expect(log).toHaveBeenCalledWith('engine process gone (1)')
  })

  it('is not started for ever: after four crashes in a minute the page is told', () => {
    const engine = run()
    for (let crash = 0; crash < 4; crash += 1) forked.at(-1)?.emit('exit', 1)
    expect(forked).toHaveLength(4)
    const stopped = ['desktop:notice', { type: 'veillee:engineStopped' }]
    expect(page?.mainFrame.postMessage).toHaveBeenLastCalledWith(...stopped)
    engine.connect(page as never)
    expect(page?.mainFrame.postMessage).toHaveBeenLastCalledWith(...stopped)
  })

  it('comes back without a window to tell', () => {
    page = null
    run()
    forked[0]?.emit('exit', 1)
    expect(forked).toHaveLength(2)
  })

  it('closes its workspace before it ends, and is not started again', async () => {
    const closed = run().close()
    expect(forked[0]?.postMessage).toHaveBeenLastCalledWith({ type: 'close' })
    forked[0]?.emit('exit', 0)
    await closed
    expect(forked).toHaveLength(1)
    expect(forked[0]?.kill).not.toHaveBeenCalled()
  })

  it('is killed when it does not end within five seconds', async () => {
    vi.useFakeTimers()
    const closed = run().close()
    vi.advanceTimersByTime(4900)
    expect(forked[0]?.kill).not.toHaveBeenCalled()
    vi.advanceTimersByTime(200)
    expect(forked[0]?.kill).toHaveBeenCalledOnce()
    forked[0]?.emit('exit', null)
    await closed
  })
})
