import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListFilter } from './list-filter'
import { linesOf } from './list-lines'
import classes from './session-list.module.css'
import { PagedLine, SessionLine } from './session-line'
import { useListKeys } from './use-list-keys'
import type { SessionGroups } from './use-session-groups'

const heights = { group: 36, line: 50 }

interface SessionListProps {
  groups: SessionGroups
  filter: ListFilter
  selectedId: string | null
}

/** What is to close, to come and closed; only the lines in sight are drawn. */
export function SessionList({ groups, filter, selectedId }: SessionListProps) {
  const { t } = useTranslation()
  const scroll = useRef<HTMLElement>(null)
  const lines = useMemo(() => linesOf(groups), [groups])
  const stopped = useRef(0)
  // It draws again whenever it measures, by design.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: lines.count,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => (lines.lineAt(index)?.kind === 'group' ? heights.group : heights.line),
    overscan: 6,
    // The line the Tab key stops at stays drawn, however far one has scrolled.
    rangeExtractor: (range) => [
      ...new Set([...defaultRangeExtractor(range), Math.min(stopped.current, range.count - 1)]),
    ],
  })
  // The first of a group comes with the name of the group.
  const reveal = useCallback(
    (index: number) =>
      rows.scrollToIndex(lines.lineAt(index - 1)?.kind === 'group' ? index - 1 : index),
    [rows, lines],
  )
  // Opened from elsewhere, a session is in sight in its list too.
  const selectedIndex = selectedId === null ? -1 : lines.indexOf(selectedId)
  useEffect(() => {
    if (selectedIndex >= 0) reveal(selectedIndex)
    // A list read again is not scrolled again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [selectedIndex])
  const { stop, onFocus, onKeyDown } = useListKeys(scroll, lines, reveal)
  stopped.current = stop
  return (
    // Lines are links of their own; the list only moves the keyboard among them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <nav
      ref={scroll}
      className={classes['lines']}
      aria-label={t('sessions.list.name')}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        const index = target.dataset['index']
        if (index !== undefined) onFocus(Number(index))
      }}
    >
      {lines.count === 0 && <p className={classes['none']}>{t('sessions.list.none')}</p>}
      <div className={classes['sizer']} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start, size }) => {
          const line = lines.lineAt(index)
          const place = { index, isStop: index === stop, selectedId }
          return (
            line && (
              <div
                key={index}
                className={classes['slot']}
                style={{ transform: `translateY(${start}px)`, height: size }}
              >
                {line.kind === 'group' && (
                  <h2 className={classes['group']} data-group={line.group}>
                    {t(`sessions.list.${line.group}`)}
                    <span className={classes['count']}>{line.count}</span>
                  </h2>
                )}
                {line.kind === 'item' && <SessionLine {...place} item={line.item} />}
                {line.kind === 'paged' && (
                  <PagedLine {...place} state={line.state} rank={line.rank} filter={filter} />
                )}
              </div>
            )
          )
        })}
      </div>
    </nav>
  )
}
