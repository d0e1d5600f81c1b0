import type { ResourceColumn, ResourceMapping } from '../../../../preload/contract/references'
import { LocalDate } from '../../../../preload/contract/shapes'
import { readTypedCreators } from '../../../../preload/rules/typed-creators'
import { readBookmarkDate } from '../../../rules/bookmark-date'
import { cslFromPartial, partialFromText } from '../../../rules/csl/csl-date'
import { cslFromCreators } from '../../../rules/csl/csl-name'
import type { CslItem } from '../../../rules/csl/csl-value'
import { draftFromCsl } from '../../../rules/csl-item'
import type { FoundProblem } from '../../../rules/fit-draft'
import { readAddress } from '../../../rules/read-address'
import type { ReadReference } from '../../../rules/reference-messages'
import { withoutNeutralising } from '../../../rules/spreadsheet-csv'
import type { TableRecord } from '../../../rules/table-messages'
import { stateOfWord, typeOfWord } from './table-words'

/** Reads the cells of a row by the mapping of its columns, as the item of CSL they amount to. */
export function readTableRow(
  { line, cells }: TableRecord,
  mapping: ResourceMapping,
  record: number,
): ReadReference {
  const said = cellsByField(cells, mapping)
  const cell = (field: ResourceColumn) => said.get(field) ?? ''
  const address = cell('address')
  const paths = pathsOf(cell('collection'))
  const shown = {
    record,
    line,
    title: cell('title').slice(0, 200),
    address: address.slice(0, 200),
    folders: paths[0] ?? [],
    otherFolders: paths.slice(1),
    source: null,
  }
  const read = readAddress(address)
  if (address !== '' && 'problem' in read) {
    const problems = [{ problem: read.problem, detail: shown.address }]
    return { ...shown, outcome: 'skipped', draft: null, problems }
  }
  const problems: FoundProblem[] = []
  const item = itemOf(cell, (field) => {
    const problem = field === 'addedAt' ? 'badDate' : 'unknownField'
    problems.push({ problem, detail: cell(field).slice(0, 200) })
  })
  const { draft, problems: found } = draftFromCsl(item)
  if (draft !== null && cell('type') === '') draft.type = address === '' ? 'document' : 'link'
  const outcome = draft === null ? 'error' : 'read'
  return { ...shown, outcome, draft, problems: [...problems, ...found] }
}

/** Empty variables say nothing: the reader of CSL passes over them. */
function itemOf(
  cell: (field: ResourceColumn) => string,
  blame: (field: ResourceColumn) => void,
): CslItem {
  const said = <T>(field: ResourceColumn, read: (text: string) => T | null | undefined) => {
    const text = cell(field)
    const value = text === '' ? undefined : read(text)
    if (value === null) blame(field)
    return value ?? null
  }
  const issued = partialFromText(cell('issuedOn'))
  const names = cslFromCreators(readTypedCreators(cell('authors')), 'author')
  return {
    title: cell('title'),
    URL: cell('address'),
    author: names.length > 0 ? names : null,
    'container-title': cell('containerTitle'),
    publisher: cell('publisher'),
    issued: issued === null ? cell('issuedOn') : cslFromPartial(issued),
    language: cell('language'),
    DOI: cell('doi'),
    ISBN: cell('isbn'),
    abstract: cell('summary'),
    note: cell('note'),
    keyword: cell('tags'),
    license: cell('licence'),
    custom: Object.fromEntries(
      Object.entries({
        resourceType: said('type', typeOfWord),
        state: said('state', stateOfWord),
        addedAt: said('addedAt', readCollectedAt),
        territory: cell('territory'),
      }).filter(([, value]) => value !== null && value !== ''),
    ),
  }
}

function readCollectedAt(text: string): string | null | undefined {
  const instant = readBookmarkDate(text)
  if (instant !== null) return instant
  const day = LocalDate.safeParse(partialFromText(text))
  return day.success ? `${day.data}T00:00:00.000Z` : null
}

/** « A / B ; C »: in B below A, and in C. */
function pathsOf(cell: string): string[][] {
  return cell
    .split(/\s*;\s*/)
    .map((path) => path.split(/\s+[/>]\s+/).filter((part) => part !== ''))
    .filter((path) => path.length > 0)
}

function cellsByField(cells: readonly string[], mapping: ResourceMapping) {
  const byField = new Map<ResourceColumn, string>()
  for (const [index, field] of mapping.entries()) {
    const cell = withoutNeutralising((cells[index] ?? '').trim())
    if (field !== null && cell !== '' && !byField.has(field)) byField.set(field, cell)
  }
  return byField
}
