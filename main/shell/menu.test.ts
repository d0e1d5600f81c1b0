import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { menuTemplate } from './menu'
import { shellWords, systemLocale } from './words'

vi.mock('electron', () => import('../../tests/fixtures/electron'))

function itemsOf(locale: 'fr' | 'en', isMac: boolean, isPackaged: boolean) {
  const printToPdf = vi.fn()
  const template = menuTemplate({ words: shellWords(locale), isMac, isPackaged, printToPdf })
  const items = template.flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[])
  return { titles: template.map(({ label }) => label), items, printToPdf }
}

const labels = (items: MenuItemConstructorOptions[]) => items.map(({ label }) => label)

describe('the application menu', () => {
  it('speaks French and English', () => {
    const french = itemsOf('fr', false, true)
    expect(french.titles).toEqual(['Fichier', 'Édition', 'Affichage', 'Fenêtre', 'Aide'])
    expect(labels(french.items)).toContain('Quitter Veillée')
    const english = itemsOf('en', false, true)
    expect(english.titles).toEqual(['File', 'Edit', 'View', 'Window', 'Help'])
    expect(labels(english.items)).toContain('Quit Veillée')
  })

  it.each([
    ['fr', false],
    ['fr', true],
    ['en', false],
    ['en', true],
  ] as const)('names every item (%s, mac %s)', (locale, isMac) => {
    const items = itemsOf(locale, isMac, false).items.filter(({ type }) => type !== 'separator')
    expect(items.filter(({ label }) => !label)).toEqual([])
  })

  it('has the application’s own menu on a Mac', () => {
    expect(itemsOf('fr', true, true).titles[0]).toBe('Veillée')
  })

  it('offers developer tools only to developers', () => {
    expect(labels(itemsOf('fr', false, true).items)).not.toContain('Outils de développement')
    expect(labels(itemsOf('fr', false, false).items)).toContain('Outils de développement')
  })

  it('prints with Ctrl+P', () => {
    const { items, printToPdf } = itemsOf('fr', false, true)
    const print = items.find(({ accelerator }) => accelerator === 'CmdOrCtrl+P')
    print?.click?.(...([] as unknown as Parameters<NonNullable<typeof print.click>>))
    expect(printToPdf).toHaveBeenCalledOnce()
  })

  it('leaves Ctrl+Z to the page, which has an undo of its own', () => {
    const undo = itemsOf('fr', false, true).items.find(({ role }) => role === 'undo')
    expect(undo?.registerAccelerator).toBe(false)
  })
})

describe('the language before anyone chose', () => {
  it.each([
    [['fr-FR', 'en-US'], 'fr'],
    [['en-GB', 'fr'], 'en'],
    [['EN'], 'en'],
    [['de-DE'], 'fr'],
    [[], 'fr'],
  ] as const)('for %j is %s', (languages, locale) => {
    expect(systemLocale(languages)).toBe(locale)
  })
})
