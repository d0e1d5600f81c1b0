import { SourceFields } from '../../preload/contract/sources'
import type { FoundProblem } from './fit-draft'
import { readAddress } from './read-address'
import type { ReadSource } from './reference-messages'

const maxName = SourceFields.shape.name.maxLength ?? 0
const maxNote = SourceFields.shape.note.maxLength ?? 0

type Outcome =
  | { outcome: 'read'; source: ReadSource; problems: FoundProblem[] }
  | { outcome: 'skipped'; problems: FoundProblem[] }

/** A source from the address of its feed, that of its site, and the folders it lies in. */
export function readSource(
  name: string,
  feed: string,
  site: string,
  folders: readonly string[],
  description: string,
): Outcome {
  // feed:https://… and feed://… are how some readers said « subscribe to this ».
  const bare = feed
    .trim()
    .replace(/^feed:(?=https?:)/i, '')
    .replace(/^feed:(\/\/)?/i, 'https://')
  const read = readAddress(bare)
  if ('problem' in read) {
    return { outcome: 'skipped', problems: [{ problem: read.problem, detail: feed.slice(0, 200) }] }
  }
  const home = readAddress(site)
  const note = [folders.join(' / '), description].filter((part) => part !== '').join('\n')
  const problems: FoundProblem[] = []
  if (name === '') problems.push({ problem: 'noTitle', detail: read.address })
  if (note.length > maxNote) problems.push({ problem: 'tooLong', detail: 'note' })
  const source = {
    name: (name || hostOf(read.address)).slice(0, maxName),
    address: 'address' in home ? home.address : '',
    feed: read.address,
    note: note.slice(0, maxNote),
  }
  return { outcome: 'read', source, problems }
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address
}
