import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { workbookBytes } from '../../main/reading/workbook-bytes'
import {
  addUpLines,
  type OutgoingLine,
  type OutgoingTime,
  outgoingSeconds,
} from '../../main/rules/outgoing-time'
import { timeCsv } from '../../main/rules/time-csv'
import { timeWorkbook } from '../../main/rules/workbook-time'
import { addDays } from '../../preload/rules/local-day'

const profile = { minutes: 15, way: 'nearest', of: 'entry' } as const
const words = { sheetTotals: 'Totaux', total: 'Total', dateFormat: 'dd/mm/yyyy' }
const hash = 'c'.repeat(64)

/** A field separator, a text delimiter, UTF-8, from line 1: as LibreOffice names them in its filters. */
const readFrench = '--infilter=CSV:59,34,76,1,,1036,false,true'
const readInternational = '--infilter=CSV:44,34,76,1,,1033,false,true'
/** Cells as they are shown, every sheet in its own file. */
const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1'
const oneSheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false'

function soffice(): string | null {
  for (const name of ['soffice', 'libreoffice']) {
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' })
      return name
    } catch {
      // Not this name: another may be there.
    }
  }
  return null
}

const program = soffice()
if (program === null)
  // oxlint-disable-next-line no-console -- what is not checked is said
  console.warn('LibreOffice is not on this machine: the files are not opened in it.')

describe.skipIf(program === null)('LibreOffice', { timeout: 120_000 }, () => {
  let folder = ''
  let time: OutgoingTime
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'veillee-office-'))
    time = sampleTime()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const convert = (name: string, to: string, ...options: string[]) => {
    const profileFolder = pathToFileURL(join(folder, 'profile')).href
    execFileSync(
      program ?? '',
      [
        `-env:UserInstallation=${profileFolder}`,
        '--headless',
        ...options,
        '--convert-to',
        to,
        '--outdir',
        join(folder, 'read'),
        join(folder, name),
      ],
      { stdio: 'ignore' },
    )
  }
  const read = (name: string) =>
    Papa.parse<string[]>(readFileSync(join(folder, 'read', name), 'utf8').trimEnd()).data

  it('opens the workbook: the same totals, text as text, durations beyond a day', async () => {
    writeFileSync(
      join(folder, 'time.xlsx'),
      await workbookBytes(timeWorkbook(time, profile, words)),
    )
    convert('time.xlsx', everySheet)
    const totals = read('time-Totaux.csv')
    const total = totals.find(([first]) => first === 'Total') ?? []
    expect(clockSeconds(total[4])).toBe(outgoingSeconds(time))
    expect(totals.at(-1)?.slice(0, 2)).toEqual(['hash', hash])
    const entries = read('time-sheetEntries.csv').slice(1)
    const lines = entries.slice(0, time.lines.length)
    expect(lines.map((row) => clockSeconds(row[4]))).toEqual(time.lines.map((one) => one.seconds))
    expect(lines.map((row) => row[10])).toEqual(time.lines.map(({ note }) => note))
    expect(lines[0]?.slice(1, 4)).toEqual(['24/11/2026', '24/11/2026 09:00', '24/11/2026 10:20:07'])
  })

  it.each([
    ['french', readFrench],
    ['international', readInternational],
  ] as const)('opens the %s CSV: numbers as numbers, the same total', (form, filter) => {
    writeFileSync(join(folder, `${form}.csv`), timeCsv(time, profile, { words, form }))
    convert(`${form}.csv`, oneSheet, filter)
    const rows = read(`${form}.csv`)
    const lines = rows.slice(1, 1 + time.lines.length)
    const sum = lines.reduce((all, row) => all + Number(row[4]), 0)
    expect(sum).toBe(outgoingSeconds(time))
    const total = rows.find(([first]) => first === 'Total') ?? []
    expect(Number(total[4])).toBe(sum)
    // A decimal comma that was read as text would not come out as a decimal point.
    expect(Number(total[5])).toBeCloseTo(sum / 3600, 2)
    // A formula would have become 2 or an error.
    expect(lines.map((row) => row[11])).toEqual(time.lines.map(({ note }) => neutral(note)))
  })
})

function sampleTime(): OutgoingTime {
  const notes = ['=1+1', '+2', '-3', '@x', 'é ; , "', 'Réunion']
  const lines = Array.from({ length: 60 }, (_, index): OutgoingLine => {
    const day = addDays('2026-11-24', index % 9)
    return {
      personId: index % 2 === 0 ? 'ada' : 'bob',
      personName: index % 2 === 0 ? 'Ada' : 'Bob',
      day,
      start: index === 0 ? `${day}T09:00` : null,
      end: index === 0 ? `${day}T10:20:07` : null,
      seconds: index === 0 ? 4807 : (index * 1597) % 90_001,
      category: 'Lettre',
      nature: 'facilitation',
      isVoluntary: false,
      linkTitle: '',
      note: notes[index % notes.length] ?? '',
    }
  })
  const days = lines.map(({ personId, personName, day, seconds }) => ({
    personId,
    personName,
    day,
    seconds,
  }))
  return { facts: [], lines, days, ...addUpLines(lines), hash }
}

function clockSeconds(text: string | undefined): number {
  const [hours = 0, minutes = 0, seconds = 0] = (text ?? '').split(':').map(Number)
  return hours * 3600 + minutes * 60 + seconds
}

function neutral(note: string): string {
  return /^[=+\-@]/.test(note) ? `'${note}` : note
}
