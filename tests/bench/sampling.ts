/** One line of the report: a figure, the limit it has to keep, and what peers gave in the same run. */
export interface Measured {
  name: string
  value: number
  unit: 'ms' | 'MB'
  /** Largest value that still counts as reached. */
  limit?: number
  peers?: Record<string, number>
}

/** Milliseconds that `work` takes, each of `times` runs. */
export async function timesOf(times: number, work: () => unknown): Promise<number[]> {
  const taken: number[] = []
  for (let run = 0; run < times; run += 1) {
    const started = performance.now()
    await work()
    taken.push(performance.now() - started)
  }
  return taken
}

/** The value below which a share of the samples lies: 0.5 is the median. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
