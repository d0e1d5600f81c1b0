import { IconExternalLink } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Occurrence } from '../../../../preload/contract/calendar'
import type { Ritual, Series } from '../../../../preload/contract/rituals'
import { api } from '../../../api/client'
import { capitalised } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { describeSchedule } from '../../../text/recurrence/describe'
import { useClock } from '../../../ui/calendar/use-clock'
import { ModeLabel } from '../../../ui/mode-label'
import classes from './panel.module.css'

interface RitualFactsProps {
  ritual: Ritual
  series: Series
  occurrence: Occurrence | null
}

/** What holds for every date of a ritual; the place and link are those of the date shown. */
export function RitualFacts({ ritual, series, occurrence }: RitualFactsProps) {
  const { t } = useTranslation()
  const { timeZone } = useClock()
  const leaders = useLeaders(ritual)
  const place = occurrence?.place ?? series.place
  const link = occurrence?.link ?? series.link
  const { scope, territory } = ritual
  const local = territory === '' ? t('common.local') : t('rituals.localIn', { territory })
  return (
    <dl className={classes['facts']}>
      <Fact name={t('rituals.facts.recurrence')}>
        {capitalised(describeSchedule(series, currentLanguage()))}
      </Fact>
      {series.timeZone !== timeZone && series.startTime !== null && (
        <Fact name={t('rituals.facts.zone')}>{series.timeZone}</Fact>
      )}
      <Fact name={t('rituals.facts.mode')}>
        <ModeLabel mode={ritual.mode} />
      </Fact>
      {place !== '' && <Fact name={t('rituals.facts.place')}>{place}</Fact>}
      {link !== '' && (
        <Fact name={t('rituals.facts.link')}>
          <a className={classes['link']} href={link} target="_blank" rel="noreferrer noopener">
            <span className={classes['address']}>{link.replace(/^https?:\/\//i, '')}</span>
            <IconExternalLink size={14} aria-label={t('rituals.openLink')} />
          </a>
        </Fact>
      )}
      <Fact name={t('rituals.facts.scope')}>
        {scope === 'national' ? t('common.national') : local}
      </Fact>
      {leaders !== '' && <Fact name={t('rituals.facts.lead')}>{leaders}</Fact>}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** « Claire Vidal, relais Nadia Benali ». */
function useLeaders({ leadId, backupId }: Ritual): string {
  const { t } = useTranslation()
  const team = useQuery(api.members.team.queryOptions())
  const nameOf = (id: string | null) => team.data?.find((one) => one.id === id)?.name ?? ''
  const [lead, backup] = [nameOf(leadId), nameOf(backupId)]
  if (backup === '') return lead
  return lead === ''
    ? t('rituals.backupOnly', { backup })
    : t('rituals.leadAndBackup', { lead, backup })
}
