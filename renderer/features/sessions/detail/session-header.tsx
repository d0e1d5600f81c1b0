import { Button } from '@mantine/core'
import { IconChecklist, IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Session } from '../../../../preload/contract/session-shapes'
import { capitalised } from '../../../text/dates'
import { useClock } from '../../../ui/calendar/use-clock'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { KindMark } from '../../../ui/kind-mark'
import { closingPath, sessionPath } from '../../../ui/sessions/session-path'
import { sessionPhase } from '../session-phase'
import { sessionWhen } from '../session-when'
import { AttendanceArc } from './attendance-arc'
import classes from './detail.module.css'
import { MessageMenu } from './message-menu'
import { SessionMenu } from './session-menu'

/** What the session is and how it stands, and what is done with it. */
export function SessionHeader({ session }: { session: Session }) {
  const { t } = useTranslation()
  const { at } = useClock()
  const isReadOnly = useReadOnly()
  const { id, title, kind, state, reason } = session
  const phase = sessionPhase(session, at)
  const isDue = phase === 'toClose' || phase === 'live'
  return (
    <header className={classes['header']}>
      <div className={classes['words']}>
        <p className={classes['kind']}>
          <KindMark kind="seance" />
          {t(`sessions.kinds.${kind}`)}
          <span className={classes['phase']} data-phase={phase}>
            {t(`sessions.states.${phase}`)}
          </span>
        </p>
        <h2 className={classes['title']}>{title}</h2>
        <p className={classes['when']}>{capitalised(sessionWhen(session, 'full'))}</p>
        {state === 'cancelled' && reason !== '' && (
          <p className={classes['when']}>{t('sessions.detail.reasonIs', { reason })}</p>
        )}
      </div>
      <AttendanceArc counts={session.counts} />
      <div className={classes['actions']}>
        {state === 'planned' && !isReadOnly && (
          <Button
            component={Link}
            to={closingPath({ id })}
            variant={isDue ? 'filled' : 'default'}
            aria-keyshortcuts="Control+Enter"
            leftSection={<IconChecklist size={16} aria-hidden />}
          >
            {t('sessions.detail.close')}
          </Button>
        )}
        {state === 'closed' && !isReadOnly && (
          <Button
            component={Link}
            to={closingPath({ id })}
            variant="default"
            leftSection={<IconChecklist size={16} aria-hidden />}
          >
            {t('closing.edit')}
          </Button>
        )}
        {!isReadOnly && (
          <Button
            component={Link}
            to={`${sessionPath(id)}/modifier`}
            variant="default"
            leftSection={<IconPencil size={16} aria-hidden />}
          >
            {t('sessions.detail.edit')}
          </Button>
        )}
        <MessageMenu session={session} />
        <SessionMenu session={session} />
      </div>
    </header>
  )
}
