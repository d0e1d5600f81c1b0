import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { LetterRow } from '../../../../preload/contract/letter-shapes'
import { useRowKeys } from '../../../ui/list/use-row-keys'
import { LetterLine } from './letter-line'
import classes from './letters.module.css'

const rowHeight = 52
const columns = ['name', 'template', 'state', 'when', 'audience'] as const

/** Letters one under the other; only the rows in sight are drawn. */
export function LetterTable({ letters }: { letters: readonly LetterRow[] }) {
  const { t } = useTranslation()
  const scroll = useRef<HTMLDivElement>(null)
  // It draws again whenever it measures, by design.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: letters.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const { stop, onKeyDown, onFocus } = useRowKeys(rows, letters.length)
  return (
    <div
      role="table"
      aria-label={t('letters.title')}
      aria-rowcount={letters.length + 1}
      className={classes['table']}
    >
      <div role="row" aria-rowindex={1} className={classes['head']}>
        {columns.map((column) => (
          <span key={column} role="columnheader" className={classes[column]}>
            {t(`letters.columns.${column}`)}
          </span>
        ))}
        <span role="columnheader" className={classes['menu']}>
          <span className="visually-hidden">{t('letters.columns.actions')}</span>
        </span>
      </div>
      {/* Keys go from row to row; what has the focus is a link within. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={scroll}
        role="rowgroup"
        className={classes['rows']}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <div
          role="presentation"
          className={classes['sizer']}
          style={{ height: rows.getTotalSize() }}
        >
          {rows.getVirtualItems().map(({ index, start }) => {
            const letter = letters[index]
            return (
              letter && (
                <LetterLine
                  key={letter.id}
                  letter={letter}
                  index={index}
                  top={start}
                  isStop={index === stop}
                />
              )
            )
          })}
        </div>
      </div>
    </div>
  )
}
