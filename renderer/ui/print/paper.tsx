import './print.css'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client'
import { formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { useClock } from '../calendar/use-clock'
import classes from './paper.module.css'
import { usePages } from './use-pages'

interface PaperProps<T> {
  orientation: 'landscape' | 'portrait'
  title: string
  /** What is printed: one column for a table, more for lists side by side. Kept as it is until it changes. */
  columns: readonly (readonly T[])[]
  /** Draws what one page holds: each column bears `data-column`, each of its blocks `data-block`. */
  children: (columns: readonly (readonly T[])[]) => ReactNode
}

/**
 * A4 pages, on the screen as on paper: the title and the community above, the day of printing and
 * the number of the page below. Printed, nothing else of the window shows. Black on white.
 */
export function Paper<T>({ orientation, title, columns, children }: PaperProps<T>) {
  const { t } = useTranslation()
  const { today } = useClock()
  const status = useQuery(api.workspace.status.queryOptions())
  const { root, pages, isMeasuring } = usePages(columns)
  const printedOn = formatDay(today, 'date', currentLanguage())
  return (
    <div ref={root} className={classes['papers']} data-paper={orientation}>
      {pages.map((page, index) => (
        <section
          // A page is its rank.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          className={classes['page']}
          aria-label={t('print.page', { page: index + 1, count: pages.length })}
        >
          <header className={classes['head']}>
            <h2 className={classes['title']}>{title}</h2>
            <p className={classes['community']}>{status.data?.current?.name}</p>
          </header>
          <div
            className={classes['body']}
            data-paper-body
            data-measuring={isMeasuring || undefined}
          >
            {children(page)}
          </div>
          <footer className={classes['foot']}>
            <span>{t('print.printedOn', { day: printedOn })}</span>
            {pages.length > 1 && (
              <span>{t('print.page', { page: index + 1, count: pages.length })}</span>
            )}
          </footer>
        </section>
      ))}
    </div>
  )
}
