import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api } from '../../../api/client'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { EmptyState } from '../../../ui/empty-state'
import { sessionPath } from '../../../ui/sessions/session-path'
import { ClosingSheet } from './closing-sheet'
import type { ClosingSubject } from './closing-subject'

/** Opens the sheet once all that it starts from is known, so that nothing typed is ever redrawn. */
export function ClosingLoader({ subject }: { subject: ClosingSubject }) {
  const { t } = useTranslation()
  const status = useQuery(api.workspace.status.queryOptions())
  const team = useQuery(api.members.team.queryOptions())
  const isReadOnly = useReadOnly()
  if (isReadOnly) {
    const path = 'id' in subject.target ? sessionPath(subject.target.id) : '/seances'
    return (
      <EmptyState title={t('closing.readOnly')} text={t('failures.WORKSPACE_READ_ONLY')}>
        <Button component={Link} to={path} variant="default">
          {t('closing.back')}
        </Button>
      </EmptyState>
    )
  }
  const current = status.data?.current
  if (!current || !team.data) return null
  // A supervisor reads the time of the others.
  const animators = team.data.filter(({ role }) => role !== 'supervisor').map(({ id }) => id)
  return (
    <ClosingSheet
      key={subject.draftKey}
      subject={subject}
      teamIds={animators}
      authorId={current.authorId}
    />
  )
}
