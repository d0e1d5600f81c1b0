import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Occurrence } from '../../../../preload/contract/calendar'
import { phaseOf } from '../../../ui/calendar/phase'
import { useClock } from '../../../ui/calendar/use-clock'
import { useReadOnly } from '../../../ui/calendar/use-read-only'

/** From one date to its session: prepared or opened, and closed once it has begun. */
export function SessionLinks({ occurrence }: { occurrence: Occurrence }) {
  const { t } = useTranslation()
  const { now } = useClock()
  const isReadOnly = useReadOnly()
  const { seriesId, originalStart, sessionId, state } = occurrence
  const search = new URLSearchParams({ serie: seriesId, date: originalStart }).toString()
  const isComing = phaseOf(occurrence, now) === 'coming'
  const canClose = state === 'planned' && !isComing && !isReadOnly
  // Closing a date that has begun opens its session too.
  const canPrepare = sessionId === null && state !== 'cancelled' && !isReadOnly && !canClose
  const link = { component: Link, variant: 'default', size: 'xs' } as const
  return (
    <>
      {canClose && (
        <Button {...link} to={`/seances/clore?${search}`}>
          {t('rituals.closeSession')}
        </Button>
      )}
      {(canPrepare || sessionId !== null) && (
        <Button {...link} to={`/seances/de?${search}`}>
          {t(sessionId === null && isComing ? 'rituals.prepareSession' : 'rituals.openSession')}
        </Button>
      )}
    </>
  )
}
