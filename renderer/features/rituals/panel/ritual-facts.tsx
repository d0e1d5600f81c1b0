import { IconExternalLink } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Occurrence } from '../../../../preload/contract/calendar'
import type { Ritual, Series } from '../../../../preload/contract/rituals'
import { api } from '../../../api/client'
import { capitalised, formatDay } from '../../../text/dates'
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

/** What holds for the date shown, or for every date of its series where none is. */
export function RitualFacts({ ritual, series, occurrence }: RitualFactsProps) {
  const { t } = useTranslation()
  const { timeZone } = useClock()
  const own = occurrence ?? valuesOf(ritual, series)
  const leaders = useLeaders(own)
  const place = occurrence?.place ?? series.place
  const link = occurrence?.link ?? series.link
  const { mode, scope, territory } = own
  const local = territory === '' ? t('common.local') : t('rituals.localIn', { territory })
  return (
    <dl className={classes['facts']}>
      <Fact name={t('rituals.facts.recurrence')}>
        <Rhythms ritual={ritual} series={series} />
      </Fact>
      {series.timeZone !== timeZone && series.startTime !== null && (
        <Fact name={t('rituals.facts.zone')}>{series.timeZone}</Fact>
      )}
      <Fact name={t('rituals.facts.mode')}>
        <ModeLabel mode={mode} />
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

/** One rhythm; where it changed over time, each in order, the one of the date shown standing out. */
function Rhythms({ ritual, series }: Pick<RitualFactsProps, 'ritual' | 'series'>) {
  const { t } = useTranslation()
  const locale = currentLanguage()
  const all = ritual.series.toSorted((a, b) => (a.startOn < b.startOn ? -1 : 1))
  if (all.length < 2) return capitalised(describeSchedule(series, locale))
  return (
    <ol className={classes['rhythms']}>
      {all.map((one, index) => {
        const schedule = describeSchedule(one, locale)
        const day = formatDay(one.startOn, 'date', locale)
        const isShown = one.id === series.id
        return (
          <li key={one.id} aria-current={isShown ? 'true' : undefined}>
            {capitalised(index === 0 ? schedule : t('rituals.seriesFrom', { day, schedule }))}
          </li>
        )
      })}
    </ol>
  )
}

type Values = Pick<Ritual, 'mode' | 'scope' | 'territory' | 'leadId' | 'backupId'>

/** What a series says, else its ritual. */
function valuesOf(ritual: Ritual, series: Series): Values {
  const { leadId, backupId } = series.hasOwnTeam ? series : ritual
  return {
    mode: series.modeOverride ?? ritual.mode,
    scope: series.scopeOverride ?? ritual.scope,
    territory: series.territoryOverride ?? ritual.territory,
    leadId,
    backupId,
  }
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
function useLeaders({ leadId, backupId }: Values): string {
  const { t } = useTranslation()
  const team = useQuery(api.members.team.queryOptions())
  const nameOf = (id: string | null) => team.data?.find((one) => one.id === id)?.name ?? ''
  const [lead, backup] = [nameOf(leadId), nameOf(backupId)]
  if (backup === '') return lead
  return lead === ''
    ? t('rituals.backupOnly', { backup })
    : t('rituals.leadAndBackup', { lead, backup })
}
