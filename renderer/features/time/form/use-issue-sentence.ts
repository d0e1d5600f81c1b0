import { useTranslation } from 'react-i18next'
import type { EntryField, Issues } from './read-entry'

/** What is wrong with a field, in words; null when nothing is. */
export function useIssueSentence(issues: Issues): (field: EntryField) => string | null {
  const { t } = useTranslation()
  return (field) => {
    const issue = issues[field]
    return issue === undefined ? null : t(`time.form.issues.${issue}`)
  }
}
