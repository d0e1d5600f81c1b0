type Progress = [done: number, total: number]

/**
 * Turns work that reports by calls into progress that can be walked while it goes on: the latest
 * report at each step, none queued up. The walk ends with the work, however it ends.
 */
export function withProgress<T>(
  work: (report: (done: number, total: number) => void) => Promise<T>,
) {
  let latest: Progress | null = null
  let wake: () => void = () => undefined
  let isOver = false
  const result = work((done, total) => {
    latest = [done, total]
    wake()
  }).finally(() => {
    isOver = true
    wake()
  })
  // Whoever awaits the result meets its failure; the walk alone must not leave it unhandled.
  result.catch(() => undefined)

  async function* walk(): AsyncGenerator<Progress> {
    while (!isOver) {
      if (latest === null) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
        continue
      }
      const step: Progress = latest
      latest = null
      yield step
    }
  }
  return { result, progress: walk() }
}
