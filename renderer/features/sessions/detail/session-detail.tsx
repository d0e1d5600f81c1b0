import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, Outlet, useNavigate, useParams } from 'react-router'
import type { Session } from '../../../../preload/contract/session-shapes'
import { Id } from '../../../../preload/contract/shapes'
import { api } from '../../../api/client'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { EmptyState } from '../../../ui/empty-state'
import { closingPath } from '../../../ui/sessions/session-path'
import { LinkedTime } from '../../../ui/time/linked-time/linked-time'
import { AttendanceSection } from '../attendance/attendance-section'
import { TextSection } from '../prose/text-section'
import { ClosedSection } from './closed-section'
import classes from './detail.module.css'
import { ItemsSection } from './items/items-section'
import { ResourcesSection } from './resources-section'
import { SessionFacts } from './session-facts'
import { SessionHeader } from './session-header'

/** One session: what it is, what is written in it, and what can be done with it. */
export function SessionDetail() {
  const { sessionId = '' } = useParams()
  const { t } = useTranslation()
  const isId = Id.safeParse(sessionId).success
  const session = useQuery(
    api.sessions.get.queryOptions({ input: { id: sessionId }, enabled: isId }),
  )
  const { data } = session
  if (session.isError || !isId || (data && data.deletedAt !== null)) {
    return (
      <EmptyState title={t('sessions.gone')} text={t('sessions.goneText')}>
        <Button variant="default" component={Link} to="/corbeille">
          {t('app.trash')}
        </Button>
      </EmptyState>
    )
  }
  if (!data) return null
  return (
    <>
      <Body key={data.id} session={data} />
      <Outlet />
    </>
  )
}

function Body({ session }: { session: Session }) {
  const navigate = useNavigate()
  const isReadOnly = useReadOnly()
  const { id, state, title } = session
  const canClose = state === 'planned' && !isReadOnly
  const toClosing = () => canClose && void navigate(closingPath({ id }))
  useHotkeys([['mod+Enter', toClosing]], [])
  return (
    <article className={classes['detail']} aria-label={title}>
      <SessionHeader session={session} />
      <SessionFacts session={session} />
      <TextSection session={session} field="agenda" />
      <AttendanceSection session={session} />
      <TextSection session={session} field="minutes" />
      <ItemsSection session={session} />
      <ResourcesSection session={session} />
      <LinkedTime
        link={{ kind: 'session', id, title }}
        category="preparation"
        // What follows a session is spent on the day it was held at the latest.
        untilOn={session.startOn}
      />
      {state === 'closed' && <ClosedSection session={session} />}
    </article>
  )
}
