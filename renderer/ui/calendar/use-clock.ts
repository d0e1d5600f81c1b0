import { useInterval } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client'
import { nowIn } from '../../text/dates'

const tickMs = 15_000

interface Clock {
  timeZone: string
  /** Wall time of the workspace, to the minute: 2026-11-24T14:05. */
  now: string
  /** Local day of the workspace. */
  today: string
}

/** What time it is for the workspace, whatever the zone of this machine; changes with each minute. */
export function useClock(): Clock {
  const status = useQuery(api.workspace.status.queryOptions())
  const timeZone = status.data?.current?.timeZone ?? 'UTC'
  const [, setMinute] = useState('')
  // The state is the minute itself: a tick within the same minute draws nothing again.
  useInterval(() => setMinute(nowIn(timeZone)), tickMs, { autoInvoke: true })
  const now = nowIn(timeZone)
  return { timeZone, now, today: now.slice(0, 10) }
}
