import { join } from 'node:path'
import { startShell } from './shell/start'

// Composition root of the desktop application. Paths are those of the built tree: out/main/index.js.
const here = import.meta.dirname

startShell({
  preload: join(here, '../preload/index.cjs'),
  pageFolder: join(here, '../renderer'),
  entries: {
    engine: join(here, 'engine.js'),
    spawn: {
      'parse-ics': join(here, 'parse-ics.js'),
      'parse-pdf': join(here, 'parse-pdf.js'),
      'parse-references': join(here, 'parse-references.js'),
      'parse-table': join(here, 'parse-table.js'),
      'render-letter': join(here, 'render-letter.js'),
      'spell-letter': join(here, 'spell-letter.js'),
      'verify-copy': join(here, 'verify-copy.js'),
      'write-workbook': join(here, 'write-workbook.js'),
    },
  },
})
