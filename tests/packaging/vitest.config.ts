import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '../..')

/** What is slow or needs more than Node: `npm run package:check`, and the desktop's smoke test. */
export default defineConfig({
  root,
  test: {
    testTimeout: 120_000,
    hookTimeout: 300_000,
    projects: [
      {
        root,
        extends: true,
        test: { name: 'package', include: ['tests/packaging/package.test.ts'] },
      },
      {
        root,
        extends: true,
        test: { name: 'desktop', include: ['tests/packaging/desktop.test.ts'] },
      },
    ],
  },
})
