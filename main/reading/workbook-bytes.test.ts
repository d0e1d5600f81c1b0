import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unzipText } from '../../tests/fixtures/unzip-text'
import { workbookBytes } from './workbook-bytes'

const plain = { name: 'Feuille', widths: [10], head: ['Tête'], totalRows: 0 }
const partsOf = async (rows: Parameters<typeof workbookBytes>[0]['sheets'][0]['rows']) =>
  unzipText(
    await workbookBytes({
      sheets: [{ ...plain, rows }],
      footer: 'Empreinte & co',
      dateFormat: 'dd/mm/yyyy',
    }),
  )
const sheet = 'xl/worksheets/sheet1.xml'

it('keeps text as text whatever it begins with, control characters apart', async () => {
  const begins = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '<f>1</f>', '\u0000=1']
  const parts = await partsOf(begins.map((text) => [text]))
  expect(parts.get(sheet)).not.toMatch(/<f[ >]/)
  expect(parts.get('xl/sharedStrings.xml')).toContain('=1+1')
  expect(parts.get('xl/sharedStrings.xml')).not.toContain('\u0000')
})

it('never writes a formula, on any text', async () => {
  // Any UTF-16, halves of pairs and control characters included.
  const units = fc.array(fc.integer({ min: 0, max: 0xff_ff }))
  const texts = fc.sample(units, 500).map((codes) => String.fromCharCode(...codes))
  const parts = await partsOf(texts.flatMap((text) => [[text], [`=${text}`]]))
  expect(parts.get(sheet)).not.toMatch(/<f[ >]/)
})

it('writes real dates and durations, freezes the head and prints the footer', async () => {
  const parts = await partsOf([
    [
      { kind: 'day', day: '2026-11-24' },
      { kind: 'clock', at: '2026-11-24T18:00' },
      { kind: 'exact', seconds: 27 * 3600 },
    ],
  ])
  const xml = parts.get(sheet) ?? ''
  // 24 November 2026 is day 46,350 of a spreadsheet; 18:00 three quarters of it.
  expect(xml).toContain('<v>46350</v>')
  expect(xml).toContain('<v>46350.75</v>')
  expect(xml).toContain('<v>1.125</v>')
  expect(parts.get('xl/styles.xml')).toContain('[h]:mm:ss')
  expect(xml).toContain('state="frozen"')
  expect(xml).toContain('Empreinte &amp;&amp; co')
})
