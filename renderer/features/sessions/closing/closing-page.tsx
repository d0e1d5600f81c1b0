import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams, useSearchParams } from 'react-router'
import { OccurrenceKey } from '../../../../preload/contract/rituals'
import { Id } from '../../../../preload/contract/shapes'
import { addDays } from '../../../../preload/rules/local-day'
import { api } from '../../../api/client'
import { EmptyState } from '../../../ui/empty-state'
import { ClosingLoader } from './closing-loader'
import { subjectOfOccurrence, subjectOfSession } from './closing-subject'

/** How far from its rule a date is looked for: a moved one lies somewhere else. */
const reachDays = 100

/** Closes a session by its address. */
export function ClosingPage() {
  const { sessionId = '' } = useParams()
  return <SessionClosing sessionId={sessionId} />
}

function SessionClosing({ sessionId }: { sessionId: string }) {
  const isId = Id.safeParse(sessionId).success
  const { data, isError } = useQuery(
    api.sessions.get.queryOptions({ input: { id: sessionId }, enabled: isId }),
  )
  if (isError || !isId || (data && data.deletedAt !== null)) return <Gone />
  if (!data) return null
  return <ClosingLoader subject={subjectOfSession(data)} />
}

/** Closes an occurrence: by its session when it has one, else it becomes one by being closed. */
export function OccurrenceClosingPage() {
  const [search] = useSearchParams()
  const key = OccurrenceKey.safeParse({
    seriesId: search.get('serie'),
    originalStart: search.get('date'),
  })
  if (!key.success) return <Gone />
  return <OccurrenceClosing occurrenceKey={key.data} />
}

function OccurrenceClosing({ occurrenceKey }: { occurrenceKey: OccurrenceKey }) {
  const { seriesId, originalStart } = occurrenceKey
  const day = originalStart.slice(0, 10)
  const session = useQuery(api.sessions.ofOccurrence.queryOptions({ input: occurrenceKey }))
  const input = { from: addDays(day, -reachDays), to: addDays(day, reachDays) }
  const around = useQuery(api.calendar.occurrences.queryOptions({ input }))
  if (session.isError || around.isError) return <Gone />
  if (session.data) return <SessionClosing sessionId={session.data.id} />
  if (session.isPending || around.isPending) return null
  const occurrence = around.data.find(
    (one) => one.seriesId === seriesId && one.originalStart === originalStart,
  )
  if (!occurrence) return <Gone />
  return <ClosingLoader subject={subjectOfOccurrence(occurrence)} />
}

function Gone() {
  const { t } = useTranslation()
  return (
    <EmptyState title={t('sessions.gone')} text={t('sessions.goneText')}>
      <Button component={Link} to="/seances" variant="default">
        {t('sessions.title')}
      </Button>
    </EmptyState>
  )
}
