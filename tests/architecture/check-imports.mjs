// Holds the imports against the rules of the house, and makes sure that it looked at the house at all.
import { globSync } from 'node:fs'
import { cruise } from 'dependency-cruiser'
import configuration from './dependency-cruiser.config.ts'

const rooms = ['main', 'preload', 'renderer', 'tests']
const { forbidden, options } = configuration
const { output } = await cruise(rooms, { ...options, ruleSet: { forbidden }, validate: true })
const { modules, summary } = output

for (const { rule, from, to } of summary.violations) {
  process.stdout.write(`${rule.name}: ${from} -> ${to}\n`)
}

// tests/fixtures/house breaks every rule on purpose, for imports.test.ts.
const sources = globSync(rooms.map((room) => `${room}/**/*.{ts,tsx}`)).filter(
  (source) => !source.includes('fixtures'),
)
const cruised = new Set(modules.map((module) => module.source))
const unseen = sources.filter((source) => !cruised.has(source.replaceAll('\\', '/')))
for (const source of unseen) process.stdout.write(`not looked at: ${source}\n`)

process.stdout.write(
  `${sources.length - unseen.length} of ${sources.length} modules looked at, ${summary.violations.length} violations\n`,
)
if (summary.violations.length > 0 || unseen.length > 0 || sources.length < 60) process.exitCode = 1
