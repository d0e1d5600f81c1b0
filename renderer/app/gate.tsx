import { Loader } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, client } from '../api/client'
import { EmptyState } from '../ui/empty-state'
import { StartPage } from '../features/workspace/start-page'
import { AppRouter } from './router'
import classes from './gate.module.css'

/** Shows the workspace that is open, reopens the last one at the start, or asks for one. */
export function Gate() {
  const { t } = useTranslation()
  const status = useQuery(api.workspace.status.queryOptions())
  const isReopening = useReopening(status.data)
  if (status.isError) {
    return <EmptyState title={t('app.notSignedIn')} text={t('app.notSignedInText')} />
  }
  if (status.isPending || isReopening) {
    return (
      <div className={classes['waiting']}>
        <Loader aria-label={t('common.loading')} />
      </div>
    )
  }
  return status.data.current === null ? <StartPage /> : <AppRouter key={status.data.current.path} />
}

type Status = Awaited<ReturnType<typeof client.workspace.status>>

/** Reopens the latest workspace once, when the application starts with none open. */
function useReopening(status: Status | undefined): boolean {
  const queries = useQueryClient()
  const [step, setStep] = useState<'waiting' | 'opening' | 'done'>('waiting')
  useEffect(() => {
    if (status === undefined || step !== 'waiting') return
    const [latest] = status.recent
    if (
      status.current !== null ||
      latest?.isPresent !== true ||
      sessionStorage.getItem(closedKey) !== null
    ) {
      setStep('done')
      return
    }
    setStep('opening')
    client.workspace
      .open({ path: latest.path })
      // It may be locked, damaged or newer: the start page lists it, and says which when asked.
      .catch(() => undefined)
      .then(() => queries.invalidateQueries())
      .finally(() => setStep('done'))
  }, [status, step, queries])
  return step !== 'done'
}

/** Set in this tab when the person closed the workspace themselves. */
const closedKey = 'veillee.closed'
