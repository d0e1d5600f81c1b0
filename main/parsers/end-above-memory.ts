import { Worker } from 'node:worker_threads'

const capBytes = 768 * 1024 * 1024

// Buffers are outside what --max-old-space-size counts, and a stream being inflated lets no timer
// of this thread run: another one looks.
const watch = `
  setInterval(() => {
    if (process.memoryUsage.rss() > ${capBytes}) process.kill(process.pid, 'SIGKILL')
  }, 25)
`

/** Ends this process once it takes more memory than reading any honest file does. */
export function endAboveMemory(): void {
  new Worker(watch, { eval: true }).unref()
}
