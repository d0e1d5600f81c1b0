import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Mode } from '../../../../preload/contract/rituals'
import classes from './attendance.module.css'
import { type Attendee, withChanged } from './attendance-list'
import { AttendeeRow } from './attendee-row'

const rowHeight = 38
const shownRows = 11

interface AttendeeRowsProps {
  /** The whole list, and those of it that are shown. */
  list: readonly Attendee[]
  shown: readonly Attendee[]
  mode: Mode
  isReadOnly: boolean
  onChange: (next: Attendee[], who: Attendee) => void
}

/** The rows in sight, however long the list: five hundred are as light as twelve. */
export function AttendeeRows({ list, shown, mode, isReadOnly, onChange }: AttendeeRowsProps) {
  const { t } = useTranslation()
  const scroll = useRef<HTMLDivElement>(null)
  // It draws again whenever it measures, by design.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const height = Math.min(shown.length, shownRows) * rowHeight
  return (
    <div className={classes['table']} data-hybrid={mode === 'hybrid' || undefined}>
      <div className={classes['head']} aria-hidden>
        <span>{t('attendance.present')}</span>
        <span className={classes['mode']}>{mode === 'hybrid' && t('attendance.mode')}</span>
        <span className={classes['minutes']}>{t('attendance.minutes')}</span>
        <span>{t('attendance.registered')}</span>
        <span />
      </div>
      <div ref={scroll} className={classes['scroll']} style={{ height }}>
        <ul
          className={classes['rows']}
          aria-label={t('attendance.list')}
          style={{ height: rows.getTotalSize() }}
        >
          {rows.getVirtualItems().map(({ index, start }) => {
            const attendee = shown[index]
            if (!attendee) return null
            const { personId } = attendee
            return (
              <li
                key={personId}
                className={classes['row']}
                aria-setsize={shown.length}
                aria-posinset={index + 1}
                style={{ height: rowHeight, transform: `translateY(${start}px)` }}
              >
                <AttendeeRow
                  attendee={attendee}
                  mode={mode}
                  isReadOnly={isReadOnly}
                  onChange={(changed) => onChange(withChanged(list, changed), changed)}
                  onRemove={() =>
                    onChange(
                      list.filter((one) => one.personId !== personId),
                      attendee,
                    )
                  }
                />
              </li>
            )
          })}
        </ul>
      </div>
    </div>
  )
}
