import { useTranslation } from 'react-i18next'
import type { FormField, Issues } from './resource-form'

/** What is wrong with a field, in words; null where nothing is. */
export function useIssueSentence(issues: Issues): (field: FormField) => string | null {
  const { t } = useTranslation()
  return (field) => {
    const issue = issues[field]
    return issue === undefined ? null : t(`resourceForm.issues.${issue}`)
  }
}
