import { Checkbox } from '@mantine/core'
import { IconStar } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Ritual } from '../../../../preload/contract/rituals'
import { api } from '../../../api/client'
import { capitalised, formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { describeCadence } from '../../../text/recurrence/describe'
import { useClock } from '../../../ui/calendar/use-clock'
import { KindMark } from '../../../ui/kind-mark'
import { ModeLabel } from '../../../ui/mode-label'
import { WindowedRow } from '../../../ui/list/windowed-table'
import classes from './all-rituals.module.css'

interface RitualRowProps {
  ritual: Ritual
  index: number
  top: number
  isChosen: boolean
  onToggle: (id: string) => void
}

export function RitualRow({ ritual, index, top, isChosen, onToggle }: RitualRowProps) {
  const { t } = useTranslation()
  const { id, title, purpose, isFounding, mode, scope, territory, series } = ritual
  const latest = series.at(-1)
  const local = territory === '' ? t('common.local') : territory
  return (
    <WindowedRow index={index} top={top} isChosen={isChosen}>
      <span role="cell" className={classes['check']}>
        <Checkbox
          aria-label={t('rituals.list.select', { title })}
          checked={isChosen}
          onChange={() => onToggle(id)}
        />
      </span>
      <span role="cell" className={classes['what']}>
        <KindMark kind="rituel" />
        <span className={classes['words']}>
          <Link to={`/rituels?rituel=${id}`} className={classes['link'] ?? ''}>
            {title}
          </Link>
          {isFounding && <IconStar size={14} aria-label={t('rituals.founding')} />}
          <span className={classes['purpose']}>{purpose}</span>
        </span>
      </span>
      <span role="cell" className={classes['cadence']}>
        {latest && capitalised(describeCadence(latest, currentLanguage()))}
      </span>
      <span role="cell">
        <NextDate ritualId={id} />
      </span>
      <span role="cell" className={classes['wide']}>
        <ModeLabel mode={mode} />
      </span>
      <span role="cell" className={classes['wide']}>
        {scope === 'national' ? t('common.national') : local}
      </span>
    </WindowedRow>
  )
}

/** The next date that takes place: read for the rows in sight alone. */
function NextDate({ ritualId }: { ritualId: string }) {
  const { t } = useTranslation()
  const { at, today } = useClock()
  const input = { ritualId, from: at, count: 5 }
  const next = useQuery(
    api.calendar.upcoming.queryOptions({ input, placeholderData: (last) => last }),
  )
  if (!next.data) return null
  const first = next.data.find(({ state }) => state !== 'cancelled')
  if (!first) return <span className={classes['quiet']}>{t('rituals.list.noNext')}</span>
  const isThisYear = first.start.slice(0, 4) === today.slice(0, 4)
  return formatDay(first.start.slice(0, 10), isThisYear ? 'day' : 'date', currentLanguage())
}
