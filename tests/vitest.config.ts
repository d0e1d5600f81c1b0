import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '..')

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['{main,preload,renderer}/**/*.test.{ts,tsx}'],
        },
      },
      { root, test: { name: 'contract', include: ['tests/contract/**/*.test.ts'] } },
      { root, test: { name: 'faults', include: ['tests/faults/**/*.test.ts'] } },
      { root, test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'] } },
      {
        root,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
          fileParallelism: false,
          // A browser on a loaded machine may answer late once: what passed only then is listed as such.
          retry: process.env['CI'] ? 1 : 0,
        },
      },
    ],
  },
})
