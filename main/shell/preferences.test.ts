import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openPreferences } from './preferences'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'veillee-preferences-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const window = { x: -5, y: 20, width: 1200, height: 800, isMaximized: true }

describe('what the shell remembers', () => {
  it('survives a restart, each part on its own', () => {
    openPreferences(folder).write({ language: 'en' })
    openPreferences(folder).write({ window })
    expect(openPreferences(folder).read()).toEqual({ language: 'en', window })
  })

  it.each(['', '{', '[]', 'null', '{"language":"xx","window":{"x":"left"}}'])(
    'is nothing when the file holds %j',
    (text) => {
      writeFileSync(join(folder, 'desktop.json'), text)
      expect(openPreferences(folder).read()).toEqual({})
    },
  )

  it('keeps the language when only the window is nonsense', () => {
    const nonsense = { language: 'fr', window: { ...window, width: 1e9 } }
    writeFileSync(join(folder, 'desktop.json'), JSON.stringify(nonsense))
    expect(openPreferences(folder).read().language).toBe('fr')
    expect(openPreferences(folder).read().window).toBeUndefined()
  })
})
