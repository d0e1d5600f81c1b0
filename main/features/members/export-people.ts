import type { Member } from '../../../preload/contract/members'
import type { Locale } from '../../../preload/contract/shapes'
import { spreadsheetCsv } from '../../rules/spreadsheet-csv'
import { type ExportedField, exportedFields, tableWords } from './import/table-words'

/** A directory as CSV for a spreadsheet; days as the language writes them. */
export function exportPeople(people: readonly Member[], locale: Locale): string {
  const { headers } = tableWords[locale]
  return spreadsheetCsv([
    exportedFields.map((field) => headers[field]),
    ...people.map((member) => exportedFields.map((field) => cellOf(member, field, locale))),
  ])
}

function cellOf(member: Member, field: ExportedField, locale: Locale): string {
  const { comfort, yes, no } = tableWords[locale]
  switch (field) {
    case 'joinedOn':
    case 'leftOn':
      // Both languages write the day first; spreadsheets of either read it.
      return member[field]?.split('-').toReversed().join('/') ?? ''
    case 'digitalComfort':
      return member.digitalComfort === null ? '' : comfort[member.digitalComfort]
    case 'isOpposedToMail':
    case 'agreesToBeNamed':
      return member[field] ? yes : no
    default:
      return member[field]
  }
}
