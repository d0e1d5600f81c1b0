// npm run corpus -- DIR: every importer of references over a folder of real files. Prints what
// became of the records of each, beside a count made without our parsers. Files of other people
// are never committed: without the folder, it says so and fails.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../..')
const [given = ''] = process.argv.slice(2)
const folder = resolve(given)
if (given === '' || !existsSync(folder)) {
  process.stderr.write(
    `\n!!! no corpus at ${given || '(no folder given)'}: nothing was read !!!\n\n`,
  )
  process.exit(2)
}

const outDir = join(root, 'out/corpus')
await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    rollupOptions: {
      input: { corpus: join(import.meta.dirname, 'corpus.ts') },
      output: { entryFileNames: '[name].js' },
    },
  },
})

const { readCorpus } = await import(pathToFileURL(join(outDir, 'corpus.js')).href)
const { rows, others, wrong } = await readCorpus(folder)
if (rows.length === 0) {
  process.stderr.write(`\n!!! no file of references at ${folder}: nothing was read !!!\n\n`)
  process.exit(2)
}
// oxlint-disable-next-line no-console -- the table is this program's output
console.table(rows)
process.stdout.write(`${rows.length} files read, ${others} of other kinds left alone\n`)
for (const sentence of wrong) process.stderr.write(`WRONG: ${sentence}\n`)
if (wrong.length > 0) process.exitCode = 1
