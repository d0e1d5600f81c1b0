import { useTranslation } from 'react-i18next'
import type { LetterRow } from '../../../../preload/contract/letter-shapes'
import { useWindow } from '../../../ui/list/use-window'
import { WindowedTable } from '../../../ui/list/windowed-table'
import { LetterLine } from './letter-line'
import classes from './letters.module.css'

const rowHeight = 52
const columns = ['name', 'template', 'state', 'when', 'audience'] as const

/** Letters one under the other; only the rows in sight are drawn. */
export function LetterTable({ letters }: { letters: readonly LetterRow[] }) {
  const { t } = useTranslation()
  const rows = useWindow(letters.length, rowHeight)
  return (
    <WindowedTable
      label={t('letters.title')}
      className={classes['table']}
      window={rows}
      head={
        <>
          {columns.map((column) => (
            <span key={column} role="columnheader" className={classes[column]}>
              {t(`letters.columns.${column}`)}
            </span>
          ))}
          <span role="columnheader" className={classes['menu']}>
            <span className="visually-hidden">{t('letters.columns.actions')}</span>
          </span>
        </>
      }
    >
      {rows.shown.map(({ index, start }) => {
        const letter = letters[index]
        return (
          letter && (
            <LetterLine
              key={letter.id}
              letter={letter}
              index={index}
              top={start}
              isStop={index === rows.stop}
            />
          )
        )
      })}
    </WindowedTable>
  )
}
