import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api } from '../../../api/client'
import { formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { useClock } from '../../../ui/calendar/use-clock'
import { KindMark } from '../../../ui/kind-mark'
import { ModeIcon, useModeWord } from '../../../ui/mode-label'
import type { ListFilter } from './list-filter'
import { itemOfSession, type ListItem } from './list-item'
import classes from './session-list.module.css'
import { pageInput, pageSize, type PagedState } from './use-session-groups'

interface PlaceInList {
  index: number
  /** The line that the Tab key stops at. */
  isStop: boolean
  selectedId: string | null
}

/** A line whose session is read with its page: lines of the same page read it once. */
export function PagedLine(
  props: PlaceInList & { state: PagedState; rank: number; filter: ListFilter },
) {
  const { state, rank, filter, ...place } = props
  const { at } = useClock()
  const input = pageInput(filter, state, Math.floor(rank / pageSize))
  const page = useQuery(api.sessions.list.queryOptions({ input }))
  const row = page.data?.rows[rank % pageSize]
  return row ? <SessionLine {...place} item={itemOfSession(row, at)} /> : null
}

/** A session of the list: its title, when, who came, how. */
export function SessionLine({ item, index, isStop, selectedId }: PlaceInList & { item: ListItem }) {
  const { t } = useTranslation()
  const { sessionId, title, isLive } = item
  const modeWord = useModeWord()
  return (
    <Link
      to={item.path}
      className={classes['line'] ?? ''}
      data-index={index}
      data-closing={item.closing ?? undefined}
      tabIndex={isStop ? 0 : -1}
      aria-current={sessionId !== null && sessionId === selectedId ? 'page' : undefined}
      title={title}
    >
      <KindMark kind={sessionId === null ? 'rituel' : 'seance'} />
      <span className={classes['title']}>{title}</span>
      <span className={classes['mode']} title={modeWord(item.mode)}>
        <ModeIcon mode={item.mode} size={14} />
        <span className="visually-hidden">{modeWord(item.mode)}</span>
      </span>
      <span className={classes['details']}>
        {isLive && <b className={classes['live']}>{t('sessions.states.live')}</b>}
        <Details item={item} />
      </span>
    </Link>
  )
}

function Details({ item }: { item: ListItem }) {
  const { t } = useTranslation()
  const { today } = useClock()
  const { startOn, startTime, attended } = item
  const locale = currentLanguage()
  const day = formatDay(startOn, 'short', locale)
  const year = startOn.slice(0, 4)
  const date = year === today.slice(0, 4) ? day : `${day} ${year}`
  const hour = startTime === null ? t('sessions.list.allDay') : startTime.slice(0, 5)
  if (attended === null) return `${date}, ${hour}`
  return `${date} · ${t('sessions.list.attended', { count: attended })}`
}
