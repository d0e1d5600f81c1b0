import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { variablesSheet } from './variables'

const path = join(import.meta.dirname, 'variables.css')

it('keeps the committed variables the same as the theme', () => {
  const sheet = variablesSheet()
  if (process.env['UPDATE'] === '1') writeFileSync(path, sheet)
  expect(readFileSync(path, 'utf8')).toBe(sheet)
})
