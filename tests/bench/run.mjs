// npm run bench [-- group …]: measures on this machine, beside a peer where there is one.
// Prints a table and, as its last line, the same as JSON. A figure past its limit fails the run.
import { globSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../..')
const outDir = join(root, 'out/bench')
const sources = globSync(join(import.meta.dirname, '*.bench.ts')).toSorted()

await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    rollupOptions: {
      input: Object.fromEntries(sources.map((path) => [basename(path, '.ts'), path])),
      output: { entryFileNames: '[name].js' },
    },
  },
})

const wanted = process.argv.slice(2)
const results = []
for (const source of sources) {
  const built = join(outDir, `${basename(source, '.ts')}.js`)
  const { group, measure } = await import(pathToFileURL(built).href)
  if (wanted.length > 0 && !wanted.includes(group)) continue
  for (const result of await measure()) results.push({ group, ...result })
}

if (results.length === 0) {
  process.stderr.write(`no bench in: ${wanted.join(', ')}\n`)
  process.exit(1)
}

const rounded = (value) => Number(value.toPrecision(3))
const rows = results.map(({ group, name, value, unit, limit, peers = {} }) => ({
  group,
  name,
  figure: `${rounded(value)} ${unit}`,
  limit: limit === undefined ? '' : `≤ ${rounded(limit)} ${unit}`,
  kept: limit === undefined ? '' : value <= limit ? 'yes' : 'NO',
  peers: Object.entries(peers)
    .map(([peer, other]) => `${peer} ${rounded(other)} ${unit}`)
    .join(', '),
}))
// oxlint-disable-next-line no-console -- the table is this program's output
console.table(rows)
process.stdout.write(`${JSON.stringify(results)}\n`)
if (rows.some(({ kept }) => kept === 'NO')) process.exitCode = 1
