import { join } from 'node:path'
import { cruise, type IReporterOutput } from 'dependency-cruiser'
import { describe, expect, it } from 'vitest'
import configuration from './dependency-cruiser.config'

const { forbidden, options } = configuration

/** A small house in which every rule is broken once. */
async function violations(): Promise<Set<string>> {
  const { output }: IReporterOutput = await cruise(['main', 'preload', 'renderer'], {
    ...options,
    baseDir: join(import.meta.dirname, '../fixtures/house'),
    ruleSet: { forbidden },
    validate: true,
  })
  if (typeof output === 'string') throw new Error(output)
  return new Set(output.summary.violations.map(({ rule }) => rule.name))
}

describe('the rules of the house', () => {
  it('each notice the import that breaks them', async () => {
    const noticed = await violations()
    const names = forbidden.map(({ name }) => name).filter((name) => name !== 'nothing-unresolved')
    expect(names.filter((name) => !noticed.has(name))).toEqual([])
  }, 30_000)
})
