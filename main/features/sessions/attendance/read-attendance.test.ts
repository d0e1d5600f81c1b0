import { afterAll, beforeAll, expect, it } from 'vitest'
import { bundleParser } from '../../../../tests/fixtures/spawn-parser'
import { readTable } from '../../../reading/read-table'
import { attendanceTable } from './attendance-table'

let parser: Awaited<ReturnType<typeof bundleParser>>
beforeAll(async () => {
  parser = await bundleParser()
}, 60_000)
afterAll(() => parser.remove())

const report = [
  '1. Summary',
  'Meeting title\tLa Veillée',
  'Attended participants\t1',
  '',
  '2. Participants',
  'Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole',
  'Éloïse Le Goff\t12/1/26, 2:00 PM\t12/1/26, 3:00 PM\t59m 58s\te@x.fr\te@x.fr\tOrganizer',
  '',
  '3. In-Meeting Activities',
  'Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole',
  'Éloïse Le Goff\t12/1/26, 2:00 PM\t12/1/26, 3:00 PM\t59m 58s\te@x.fr\tOrganizer',
].join('\r\n')

it('reads the UTF-16 report that Teams downloads', async () => {
  const bytes = new Uint8Array([0xff, 0xfe, ...Buffer.from(report, 'utf16le')])
  const source = { file: new File([bytes], 'attendance.csv') }
  const signal = new AbortController().signal
  const { records } = await readTable(source, parser.spawn, signal, () => undefined)
  const { source: program, lines } = attendanceTable(records, () => false)
  expect(program).toBe('teams')
  expect(lines).toEqual([
    { line: 7, names: ['Éloïse Le Goff'], email: 'e@x.fr', seconds: 3598, mode: null },
  ])
})
