import { IconExternalLink } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Session } from '../../../../preload/contract/session-shapes'
import { api } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import { ModeLabel } from '../../../ui/mode-label'
import { occurrencePath } from '../../../ui/occurrence-path'
import { sessionSpan } from '../../../ui/sessions/session-span'
import { useNames } from '../../../ui/person/use-names'
import classes from './detail.module.css'

/** Where, how, about what and by whom; what is not known takes no room. */
export function SessionFacts({ session }: { session: Session }) {
  const { t } = useTranslation()
  const clock = useClock()
  const { theme, linkedTo, mode, place, link, scope, territory, leadId, timeZone } = session
  const lead = useNames([leadId]).nameOf(leadId)
  const local = territory === '' ? t('common.local') : t('sessions.detail.localIn', { territory })
  return (
    <dl className={classes['facts']} aria-label={t('sessions.detail.facts')}>
      {timeZone !== clock.timeZone && session.startTime !== null && (
        <Fact name={t('sessions.detail.when')}>
          {t('sessions.form.otherZone', { zone: timeZone })}
        </Fact>
      )}
      <Fact name={t('sessions.detail.mode')}>
        <ModeLabel mode={mode} />
      </Fact>
      {place !== '' && <Fact name={t('sessions.detail.place')}>{place}</Fact>}
      {link !== '' && (
        <Fact name={t('sessions.detail.link')}>
          <a className={classes['link']} href={link} target="_blank" rel="noreferrer noopener">
            <span className={classes['address']}>{link.replace(/^https?:\/\//i, '')}</span>
            <IconExternalLink size={14} aria-label={t('sessions.detail.openLink')} />
          </a>
        </Fact>
      )}
      {lead !== '' && <Fact name={t('sessions.detail.lead')}>{lead}</Fact>}
      <RitualFact session={session} />
      {theme !== '' && <Fact name={t('sessions.detail.theme')}>{theme}</Fact>}
      {linkedTo !== '' && <Fact name={t('sessions.detail.linkedTo')}>{linkedTo}</Fact>}
      <Fact name={t('sessions.detail.scope')}>
        {scope === 'national' ? t('common.national') : local}
      </Fact>
    </dl>
  )
}

/** The ritual it comes from, by the date it holds in the calendar. */
function RitualFact({ session }: { session: Session }) {
  const { t } = useTranslation()
  const { ritualId, seriesId, originalStart } = session
  const rituals = useQuery(api.rituals.list.queryOptions({ enabled: ritualId !== null }))
  const ritual = rituals.data?.find(({ id }) => id === ritualId)
  if (!ritual || seriesId === null || originalStart === null) return null
  const { start } = sessionSpan(session)
  return (
    <Fact name={t('sessions.detail.ritual')}>
      <Link
        to={occurrencePath({ seriesId, originalStart, start })}
        title={t('sessions.detail.openRitual')}
      >
        {ritual.title}
      </Link>
    </Fact>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={classes['fact']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
