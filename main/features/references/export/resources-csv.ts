import { ResourceColumn } from '../../../../preload/contract/references'
import type { Resource } from '../../../../preload/contract/resource-shapes'
import { typedCreators } from '../../../../preload/rules/typed-creators'
import { libraryWord } from '../../../../preload/rules/library-words'
import { licenceText } from '../../../rules/licence-text'
import { type CsvForm, spreadsheetCsv } from '../../../rules/spreadsheet-csv'
import { foldersOf } from './library-tree'

type Folders = Parameters<typeof foldersOf>[0]

interface CsvOptions {
  words: Record<string, string>
  hasNotes: boolean
  form: CsvForm
}

/** Resources as a table for a spreadsheet, one line each; formulas are made text. */
export function resourcesCsv(
  resources: readonly Resource[],
  folders: Folders,
  { words, hasNotes, form }: CsvOptions,
): string {
  const columns = ResourceColumn.options.filter((column) => hasNotes || column !== 'note')
  const path = foldersOf(folders)
  const cellOf = (resource: Resource, column: ResourceColumn): string => {
    switch (column) {
      case 'authors':
        return typedCreators(resource.creators)
      case 'tags':
        return resource.tags.join('; ')
      case 'collection':
        return resource.collectionIds.map((id) => path(id).join(' / ')).join('; ')
      case 'type':
        return libraryWord(words, `type.${resource.type}`)
      case 'state':
        return libraryWord(words, `state.${resource.state}`)
      case 'licence':
        return licenceText(resource.licence)
      case 'addedAt':
        return resource.addedAt.slice(0, 10)
      case 'issuedOn':
        return resource.issuedOn ?? ''
      default:
        return resource[column]
    }
  }
  return spreadsheetCsv(
    [
      columns.map((column) => libraryWord(words, `column.${column}`)),
      ...resources.map((one) => columns.map((column) => cellOf(one, column))),
    ],
    form,
  )
}
