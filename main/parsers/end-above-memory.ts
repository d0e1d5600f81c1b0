import { Worker } from 'node:worker_threads'

const capBytes = 768 * 1024 * 1024

// Buffers are outside what --max-old-space-size counts, and a stream being inflated lets no timer
// of this thread run: another one looks. It sleeps while nothing is being read.
const watch = `
  const busy = require('node:worker_threads').workerData
  for (;;) {
    Atomics.wait(busy, 0, 0)
    if (process.memoryUsage.rss() > ${capBytes}) process.kill(process.pid, 'SIGKILL')
    Atomics.wait(busy, 0, 1, 25)
  }
`

/** Ends this process once it takes more memory than reading any honest file does. */
export function endAboveMemory(): void {
  watchMemory().begin()
}

/** The same for a process that stays: looks from `begin` to `end`. */
export function watchMemory(): { begin(): void; end(): void } {
  const busy = new Int32Array(new SharedArrayBuffer(4))
  new Worker(watch, { eval: true, workerData: busy }).unref()
  const set = (value: number) => {
    Atomics.store(busy, 0, value)
    Atomics.notify(busy, 0)
  }
  return { begin: () => set(1), end: () => set(0) }
}
