import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { StatementLine, StatementPayload } from '../../../preload/contract/statements'
import { capitalised, formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { exactClock } from './exact-clock'
import { lineHours } from './line-hours'
import classes from './payload-table.module.css'
import { useCategoryWord } from './use-category-word'

interface PayloadTableProps {
  payload: StatementPayload
  /** What stands under a line: its remarks, or the way to write one. Nothing where null. */
  renderBelow?: (line: StatementLine) => ReactNode
}

/** The lines of a statement, by day, each day with its sum; days without a line are there too. */
export function PayloadTable({ payload, renderBelow }: PayloadTableProps) {
  const { t } = useTranslation()
  const hasNotes = payload.level === 'full'
  const columns = hasNotes ? 5 : 4
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th scope="col">{t('statements.detail.hours')}</th>
          <th scope="col">{t('statements.detail.category')}</th>
          <th scope="col">{t('statements.detail.about')}</th>
          {hasNotes && <th scope="col">{t('statements.detail.note')}</th>}
          <th scope="col" className={classes['number']}>
            {t('statements.detail.duration')}
          </th>
        </tr>
      </thead>
      <tbody>
        {payload.byDay.map(({ day, seconds }) => (
          <Fragment key={day}>
            <tr className={classes['day']}>
              <th scope="rowgroup" colSpan={columns - 1}>
                {capitalised(formatDay(day, 'day', currentLanguage()))}
                {seconds === 0 && (
                  <span className={classes['quiet']}> {t('statements.submit.zero')}</span>
                )}
              </th>
              <td className={classes['number']}>{exactClock(seconds)}</td>
            </tr>
            {payload.lines
              .filter(({ spentOn }) => spentOn === day)
              .map((line) => (
                <Line
                  key={line.entryId}
                  line={line}
                  timeZone={payload.timeZone}
                  hasNotes={hasNotes}
                  below={renderBelow?.(line)}
                />
              ))}
          </Fragment>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={columns - 1}>
            {t('statements.total')}
          </th>
          <td className={classes['number']}>
            {exactClock(payload.total.facilitation + payload.total.administrative)}
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

interface LineProps {
  line: StatementLine
  timeZone: string
  hasNotes: boolean
  below: ReactNode
}

function Line({ line, timeZone, hasNotes, below }: LineProps) {
  const { t } = useTranslation()
  const categoryWord = useCategoryWord()
  const hasBelow = below !== null && below !== undefined && below !== false
  return (
    <>
      <tr data-remarked={hasBelow || undefined}>
        <td className={classes['hours']}>{lineHours(line, timeZone)}</td>
        <td>
          {categoryWord(line)}
          <span className={classes['quiet']}>
            {' '}
            {t(`time.natures.${line.nature}`).toLocaleLowerCase()}
            {line.isVoluntary && `, ${t('statements.isVoluntary')}`}
          </span>
        </td>
        <td>{line.linkTitle}</td>
        {hasNotes && <td>{line.note}</td>}
        <td className={classes['number']}>{exactClock(line.durationSeconds)}</td>
      </tr>
      {hasBelow && (
        <tr className={classes['below']}>
          <td aria-hidden />
          <td colSpan={hasNotes ? 4 : 3}>{below}</td>
        </tr>
      )}
    </>
  )
}
