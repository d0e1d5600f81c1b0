import { useTranslation } from 'react-i18next'
import type { ClosingIssues } from './read-closing'

/** What is wrong with a field, in words; null when nothing is. */
export function useIssueWords(issues: ClosingIssues): (field: string) => string | null {
  const { t } = useTranslation()
  return (field) => {
    const issue = issues.get(field)
    return issue === undefined ? null : t(`closing.issues.${issue}`)
  }
}
