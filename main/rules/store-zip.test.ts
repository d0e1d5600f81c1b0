import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { storeZip } from './store-zip'

const at = new Date('2026-11-24T14:30:20Z')
const read = `
import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as z:
    assert z.testzip() is None
    print(json.dumps([[i.filename, z.read(i).decode(), list(i.date_time)] for i in z.infolist()]))
`

it('is read by another program, names and bytes as they were', () => {
  const folder = mkdtempSync(join(tmpdir(), 'veillee-zip-'))
  try {
    const path = join(folder, 'a.zip')
    const files = [
      ['Zoé 2026-11-02.veillee-decision', 'un « deux »'],
      ['vide', ''],
    ] as const
    writeFileSync(
      path,
      storeZip(
        files.map(([name, text]) => ({ name, bytes: Buffer.from(text) })),
        at,
      ),
    )
    const listed: unknown = JSON.parse(
      execFileSync('python3', ['-c', read, path], { encoding: 'utf8' }),
    )
    const dated = [2026, 11, 24, 14, 30, 20]
    expect(listed).toEqual(files.map(([name, text]) => [name, text, dated]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
