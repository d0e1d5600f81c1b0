import { useInterval } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client'
import { nowIn } from '../../text/dates'

const tickMs = 15_000

interface Clock {
  timeZone: string
  /** The instant this minute began. */
  at: string
  /** Wall time of the workspace, to the minute: 2026-11-24T14:05. */
  now: string
  /** Local day of the workspace. */
  today: string
}

/** What time it is for the workspace, whatever the zone of this machine; changes with each minute. */
export function useClock(): Clock {
  const status = useQuery(api.workspace.status.queryOptions())
  const timeZone = status.data?.current?.timeZone ?? 'UTC'
  // A tick within the same minute changes nothing, and draws nothing again.
  const [at, setAt] = useState(thisMinute)
  useInterval(() => setAt(thisMinute()), tickMs, { autoInvoke: true })
  const now = nowIn(timeZone, new Date(at))
  return { timeZone, at, now, today: now.slice(0, 10) }
}

function thisMinute(): string {
  return `${new Date().toISOString().slice(0, 16)}:00.000Z`
}
