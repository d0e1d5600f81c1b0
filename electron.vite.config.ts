import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { parserAliases } from './main/parsers/bundled-aliases'

const at = (path: string) => resolve(import.meta.dirname, path)

const manifest: { dependencies: Record<string, string> } = JSON.parse(
  readFileSync(at('package.json'), 'utf8'),
)
const bundled = Object.keys(manifest.dependencies).filter((name) => name !== 'better-sqlite3')

export default defineConfig({
  main: {
    // Its build for Node declares a `require` that the bundle has already; the other one compresses alike.
    resolve: {
      alias: [
        { find: /^fflate$/, replacement: 'fflate/browser' },
        // All of it would bring what fetches: the reader of files is built without.
        {
          find: /^@citation-js\/core$/,
          replacement: at('main/parsers/references/bibtex/citation-core.ts'),
        },
        ...parserAliases,
      ],
    },
    build: {
      outDir: 'out/main',
      // Bundled, so that starting does not read a thousand small files: drizzle-orm alone took most
      // of a second. The native module stays outside.
      externalizeDeps: { exclude: bundled },
      rollupOptions: {
        input: {
          index: at('main/index.ts'),
          engine: at('main/engine.ts'),
          browser: at('main/browser.ts'),
          'parse-ics': at('main/parsers/parse-ics.ts'),
          'parse-pdf': at('main/parsers/parse-pdf.ts'),
          'parse-references': at('main/parsers/parse-references.ts'),
          'parse-table': at('main/parsers/parse-table.ts'),
          'render-letter': at('main/parsers/render-letter.ts'),
          'spell-letter': at('main/parsers/spell-letter.ts'),
          'verify-copy': at('main/parsers/verify-copy.ts'),
          'write-workbook': at('main/parsers/write-workbook.ts'),
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: { index: at('preload/index.ts') },
        // A sandboxed preload cannot be an ES module.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    build: {
      outDir: at('out/renderer'),
      minify: true,
      // Fonts inlined as data: URLs would be refused by the page's content policy.
      assetsInlineLimit: 0,
      rollupOptions: { input: { index: at('renderer/index.html') } },
    },
  },
})
