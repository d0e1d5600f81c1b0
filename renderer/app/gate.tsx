import { Button, Loader } from '@mantine/core'
import { ORPCError } from '@orpc/client'
import { useQuery } from '@tanstack/react-query'
import { Suspense, use, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Workspace } from '../../preload/contract/workspace'
import { api, firstOpening } from '../api/client'
import { failureSentence } from '../text/failure-sentence'
import { EmptyState } from '../ui/empty-state'
import { useForgetUndo } from '../ui/notice/notice'
import { StartPage } from '../features/workspace/start-page'
import { AppRouter } from './router'
import classes from './gate.module.css'

/** Shows the workspace that is open, reopens the last one at the start, or asks for one. */
export function Gate() {
  return (
    <Suspense fallback={<Waiting />}>
      <Door />
    </Suspense>
  )
}

function Door() {
  use(firstOpening)
  const status = useQuery(api.workspace.status.queryOptions())
  if (status.isPending) return <Waiting />
  if (!status.data)
    return <NobodyAnswers error={status.error} onRetry={() => void status.refetch()} />
  const { current } = status.data
  return current === null ? <StartPage /> : <OpenWorkspace key={current.path} kind={current.kind} />
}

/** Drawn anew with each workspace; what could be undone in the former one is no longer offered. */
function OpenWorkspace({ kind }: { kind: Workspace['kind'] }) {
  const forgetUndo = useForgetUndo()
  useEffect(() => forgetUndo, [forgetUndo])
  return <AppRouter kind={kind} />
}

function Waiting() {
  const { t } = useTranslation()
  return (
    <div className={classes['waiting']}>
      <Loader aria-label={t('common.loading')} />
    </div>
  )
}

/** The host does not know this page, or has stopped. */
function NobodyAnswers({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  const { t } = useTranslation()
  if (error instanceof ORPCError && error.status === 401) {
    return <EmptyState title={t('app.notSignedIn')} text={t('app.notSignedInText')} />
  }
  return (
    <EmptyState title={t('app.noAnswer')} text={failureSentence(error, t)}>
      <Button onClick={onRetry}>{t('common.retry')}</Button>
    </EmptyState>
  )
}
