import { useTranslation } from 'react-i18next'
import { Opener, type Opening } from './opener'
import classes from './same-figures.module.css'

interface SameFiguresProps {
  columns: readonly string[]
  rows: readonly { key: string; name: string; opening: Opening; cells: readonly string[] }[]
}

/** What a chart draws, in figures; each row opens what is behind it. */
export function SameFigures({ columns, rows }: SameFiguresProps) {
  const { t } = useTranslation()
  return (
    <details className={classes['details']}>
      <summary>{t('share.monthTable')}</summary>
      <table className={classes['table']}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, opening, cells }) => (
            <tr key={key}>
              <th scope="row">
                <Opener opening={opening} className={classes['month'] ?? ''}>
                  {name}
                </Opener>
              </th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
