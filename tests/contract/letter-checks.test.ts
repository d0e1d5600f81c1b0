import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { applyEdits } from '../../preload/rules/mjml/edit-mjml'
import { type Connection, transports } from './transports'
import { found as foundWorkspace } from './founding'

const today = '2026-11-20'
const section = (inner: string) => `<mj-section><mj-column>${inner}</mj-column></mj-section>`
const bad = `<mjml>
  <mj-head></mj-head>
  <mj-body>
    ${section('<mj-text><h2>Le mois</h2><p>Rendez-vous le 12 novembre, {{inconnu}}. <a href="http://exemple.fr">Cliquez ici</a></p></mj-text>')}
    ${section('<mj-image src="cid:a" /><mj-text color="#aaaaaa">L’équippe se retrouve</mj-text>')}
  </mj-body>
</mjml>`

describe.each(transports)('checking letters through $name', ({ connect }) => {
  let connection: Connection
  beforeEach(async () => {
    connection = await connect()
    await foundWorkspace(connection.client)
  })
  afterEach(() => connection.close())

  const check = (source: string) =>
    connection.client.newsletters.check({ source, textOverrides: [], today })

  it('finds what is wrong with a letter, and what it weighs block by block', async () => {
    const report = await check(bad)
    expect(new Set(report.findings.map(({ code }) => code))).toEqual(
      new Set([
        'noSubject',
        'noPreheader',
        'noLanguage',
        'noMainHeading',
        'pastDate',
        'unfilledField',
        'insecureLink',
        'vagueLink',
        'noAlt',
        'lowContrast',
        'fewWords',
        'noUnsubscribe',
        'noLegalMention',
      ]),
    )
    expect(report).toMatchObject({ linkCount: 1, imageCount: 1, imageBytes: 0 })
    expect(report.blockBytes).toHaveLength(2)
    const blocks = report.blockBytes.reduce((sum, bytes) => sum + bytes, 0)
    expect(blocks).toBeGreaterThan(500)
    expect(report.htmlBytes).toBeGreaterThan(blocks)
    const plain = await connection.client.newsletters.render({ source: bad, isMarked: false })
    expect(report.htmlBytes).toBeLessThan(plain.html.length)
  })

  it('puts right all that can be, one after the other, until nothing more can', async () => {
    let source = bad
    for (let rank = 0; rank < 20; rank += 1) {
      const { findings } = await check(source)
      const fix = findings.find((found) => found.fix !== null)?.fix
      if (!fix) break
      source = applyEdits(source, fix)
    }
    const { findings } = await check(source)
    expect(new Set(findings.map(({ code }) => code))).toEqual(
      new Set(['noPreheader', 'pastDate', 'unfilledField', 'vagueLink']),
    )
  })

  it('says when Gmail would cut it, and where it is heaviest', async () => {
    const heavy = section(`<mj-text><p>${'mot '.repeat(30_000)}</p></mj-text>`)
    const source = `<mjml><mj-body>${section('<mj-text>a</mj-text>')}${heavy}</mj-body></mjml>`
    const { findings, blockBytes } = await check(source)
    const found = findings.find(({ code }) => code === 'heavyHtml')
    expect(found?.weight).toBe('stops')
    expect(source.slice(found?.at?.from, found?.at?.to)).toBe(heavy)
    expect(blockBytes[1]).toBeGreaterThan(100_000)
  })

  it('spells in French and in English, and lets the community’s own words through', async () => {
    const { client } = connection
    const found = await client.newsletters.spell({ source: bad, language: 'fr' })
    expect(found).toMatchObject([{ word: "L'équippe", suggestions: expect.anything() }])
    expect(bad.slice(found[0]?.from, found[0]?.to)).toBe('L’équippe')
    const english = bad.replace('L’équippe se retrouve', 'We will recieve it')
    const spelled = await client.newsletters.spell({ source: english, language: 'en' })
    expect(spelled.find(({ word }) => word === 'recieve')?.suggestions).toContain('receive')
    await client.newsletters.updateSettings({ ownWords: ['l’équippe'] })
    expect(await client.newsletters.spell({ source: bad, language: 'fr' })).toEqual([])
  })

  it('has something to say whatever it is given', async () => {
    for (const source of ['', '<', 'texte', '<mjml><mj-body><mj-text>']) {
      const report = await check(source)
      expect(report.findings.length).toBeGreaterThan(0)
      expect(await connection.client.newsletters.spell({ source, language: 'fr' })).toEqual([])
    }
  })
})
