import { useTranslation } from 'react-i18next'
import type { MemberImportRow } from '../../../../preload/contract/members'

/** What there is to say of a planned row: how it was recognised, what changes, what is wrong. */
export function useRemarks(row: MemberImportRow): string[] {
  const { t } = useTranslation()
  const { matchedBy, changedFields, problems } = row
  const fields = changedFields.map((field) => t(`members.fields.${field}`).toLocaleLowerCase())
  const remarks = problems.map(({ problem, field, cell }) => {
    const sentence = t(`members.importing.problems.${sentenceOf(row, problem, cell)}`, {
      field: field === null ? '' : t(`members.fields.${field}`),
    })
    return cell === '' || field === null ? sentence : `${sentence} (${cell})`
  })
  if (fields.length > 0) {
    remarks.push(t('members.importing.changes', { fields: fields.join(', ') }))
  }
  if (matchedBy === 'email') remarks.push(t('members.importing.byEmail'))
  if (matchedBy === 'name') remarks.push(t('members.importing.byName'))
  return remarks
}

type Problem = MemberImportRow['problems'][number]['problem']

/** Some problems are said otherwise where they refuse the row. */
function sentenceOf(row: MemberImportRow, problem: Problem, cell: string) {
  if (problem === 'ragged' && cell !== '') return 'raggedMore'
  if (problem === 'tooLong' && row.status === 'refused') return 'tooLongName'
  return problem
}
