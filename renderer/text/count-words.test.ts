import i18next from 'i18next'
import { expect, it } from 'vitest'
import { countWords } from './count-words'

it('spaces the thousands of a count, and leaves years as they are', async () => {
  const words = i18next.createInstance()
  const resources = {
    fr: { translation: { of_one: '{{count}} en {{year}}', of_other: '{{count}} en {{year}}' } },
  }
  await words.use(countWords).init({
    lng: 'fr',
    resources,
    interpolation: { escapeValue: false, alwaysFormat: true },
  })
  expect(words.t('of', { count: 1300, year: 2026 })).toBe('1\u202F300 en 2026')
  expect(words.t('of', { count: 999, year: 2026 })).toBe('999 en 2026')
})
