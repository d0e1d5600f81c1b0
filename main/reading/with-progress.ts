type Progress = [done: number, total: number]

/**
 * Turns work that reports by calls into progress that can be walked while it goes on: the latest
 * report at each step, none queued up. The walk ends with the work, however it ends.
 */
export function withProgress<T>(
  work: (report: (done: number, total: number) => void) => Promise<T>,
) {
  const state = { latest: null as Progress | null, isOver: false }
  let wake: () => void = () => undefined
  const result = work((done, total) => {
    state.latest = [done, total]
    wake()
  }).finally(() => {
    state.isOver = true
    wake()
  })
  // Whoever awaits the result meets its failure; the walk alone must not leave it unhandled.
  result.catch(() => undefined)

  async function* walk(): AsyncGenerator<Progress> {
    while (!state.isOver) {
      if (state.latest === null) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
        continue
      }
      const step = state.latest
      state.latest = null
      yield step
    }
  }
  return { result, progress: walk() }
}
