import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { LetterTemplate } from '../../contract/letter-shapes'
import { defaultLetterTheme } from '../letter-theme/default-theme'
import { hasTheme } from '../letter-theme/apply-theme'
import { letterBlocks } from '../mjml/letter-blocks'
import { readMjml } from '../mjml/read-mjml'
import { templateSource } from './template-source'

type Render = (
  source: string,
  options: object,
) => Promise<{ html: string; errors: { message: string }[] }>
const loaded = createRequire(import.meta.url)('mjml') as Render | { default: Render }
const render = 'default' in loaded ? loaded.default : loaded

const logoId = 'a'.repeat(64)
const theme = { ...defaultLetterTheme, logoId, unsubscribeAddress: 'stop@exemple.fr' }
const cases = LetterTemplate.options.flatMap((template) => [
  { template, language: 'fr' as const },
  { template, language: 'en' as const },
])
const source = (template: LetterTemplate, language: 'fr' | 'en', own = theme) =>
  templateSource(template, {
    language,
    theme: own,
    communityName: 'Régies & recettes <Sud>',
    today: '2026-11-20',
  })

describe('a starter letter', () => {
  it.each(cases)('$template ($language) renders without a word from the validator', async (one) => {
    const options = { validationLevel: 'soft', ignoreIncludes: true, fonts: {} }
    const { html, errors } = await render(source(one.template, one.language), options)
    expect(errors).toEqual([])
    expect(html).toContain(`lang="${one.language}"`)
    expect(html).toContain('Régies &amp; recettes &lt;Sud&gt;')
    expect(html).toContain('href="mailto:stop@exemple.fr"')
    expect(html).toContain(`src="veillee-image:${logoId}"`)
  })

  it.each(cases)('$template ($language) is made of blocks that are all known', (one) => {
    const blocks = letterBlocks(readMjml(source(one.template, one.language)))
    expect(blocks.filter(({ kind }) => kind === 'opaque')).toEqual([])
    expect(blocks.some(({ link }) => link !== null)).toBe(true)
    expect(blocks.at(-1)?.children[0]?.kind).toBe('footer')
  })

  it.each(cases)('$template ($language) has the look it was asked for', (one) => {
    expect(hasTheme(source(one.template, one.language), theme)).toBe(true)
  })

  it('keeps French typography', () => {
    for (const template of LetterTemplate.options) {
      const words = source(template, 'fr').replaceAll(/<[^>]*>|a \{.*\}|&[a-z]+;/g, '')
      expect(words).not.toMatch(/ [:;!?»]|« |'/)
    }
  })

  it('says how to stop receiving it, whatever the community set', () => {
    const own = { ...theme, unsubscribeAddress: '', unsubscribeText: '' }
    expect(source('launch', 'fr', own)).toContain('désinscription')
    expect(source('launch', 'en', own)).toContain('unsubscribe')
    const said = { ...own, unsubscribeText: 'Écrivez à Claire pour vous désabonner.' }
    expect(source('launch', 'fr', said)).toContain('Écrivez à Claire pour vous désabonner.')
  })
})
