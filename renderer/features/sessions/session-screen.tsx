import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import type { Session } from '../../../preload/contract/session-shapes'
import { Id } from '../../../preload/contract/shapes'
import { api } from '../../api/client'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { sessionPath } from '../../ui/sessions/session-path'
import { sessionWhen } from './session-when'

interface SessionScreenProps {
  title: string
  actions: (session: Session) => ReactNode
  children: (session: Session) => ReactNode
}

/** A screen about the session of the address, with the way back to it. */
export function SessionScreen({ title, actions, children }: SessionScreenProps) {
  const { t } = useTranslation()
  const { sessionId = '' } = useParams()
  const isId = Id.safeParse(sessionId).success
  const { data, isError } = useQuery(
    api.sessions.get.queryOptions({ input: { id: sessionId }, enabled: isId }),
  )
  if (isError || !isId) {
    return (
      <>
        <PageHeader title={title} />
        <EmptyState title={t('sessions.gone')} text={t('sessions.goneText')}>
          <Button component={Link} to="/seances" variant="default">
            {t('sessions.title')}
          </Button>
        </EmptyState>
      </>
    )
  }
  if (!data) return <PageHeader title={title} />
  return (
    <>
      <PageHeader title={title} sentence={`${data.title}, ${sessionWhen(data, 'full')}`}>
        <Button
          component={Link}
          to={sessionPath(data.id)}
          variant="subtle"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
        >
          {t('sessions.back')}
        </Button>
        {actions(data)}
      </PageHeader>
      {children(data)}
    </>
  )
}
