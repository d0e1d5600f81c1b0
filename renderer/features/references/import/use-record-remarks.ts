import { useTranslation } from 'react-i18next'
import type { ReferenceRow } from '../../../../preload/contract/references'

const named = [
  'title',
  'address',
  'creators',
  'containerTitle',
  'publisher',
  'publisherPlace',
  'volume',
  'issue',
  'pages',
  'edition',
  'issuedOn',
  'accessedOn',
  'doi',
  'isbn',
  'issn',
  'language',
  'summary',
  'note',
  'level',
  'licence',
  'rightsHolder',
  'attribution',
  'territory',
  'reviewOn',
  'tags',
  'addedAt',
  'collectionIds',
  'extra',
] as const

/** What there is to say of a record: what a known resource gains of it, what is wrong with it. */
export function useRecordRemarks({ isSource, gains, problems }: ReferenceRow): string[] {
  const { t } = useTranslation()
  const labels = named
    .filter((field) => gains.includes(field))
    .map((field) => t(`libraryImport.fields.${field}`))
  const fieldName = (detail: string) => {
    const field = named.find((one) => one === detail)
    return field === undefined ? detail : t(`libraryImport.fields.${field}`)
  }
  return [
    ...(isSource ? [t('libraryImport.isSource')] : []),
    ...(labels.length > 0 ? [t('libraryImport.gains', { fields: labels.join(', ') })] : []),
    ...problems.map(({ problem, detail }) => {
      const sentence = t(`libraryImport.problems.${problem}`)
      // Its detail is the rank of the first of them.
      if (problem === 'twiceInFile' && detail !== '') {
        return `${sentence} (${t('libraryImport.asRecord', { record: detail })})`
      }
      return detail === '' ? sentence : `${sentence} (${fieldName(detail)})`
    }),
  ]
}
