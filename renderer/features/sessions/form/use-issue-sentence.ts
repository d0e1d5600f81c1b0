import { useTranslation } from 'react-i18next'
import type { FormField } from './read-form'
import type { FormState } from './use-session-form'

/** What is wrong with a field, in words; null when nothing is. */
export function useIssueSentence({ issues }: FormState): (field: FormField) => string | null {
  const { t } = useTranslation()
  return (field) => {
    const issue = issues[field]
    return issue === undefined ? null : t(`sessions.form.issues.${issue}`)
  }
}
