import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ShareMeasure, ShareRow } from '../../../preload/contract/share'
import { formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { formatAmount } from '../../text/numbers'
import { ModeLabel } from '../../ui/mode-label'
import { occurrencePath } from '../../ui/occurrence-path'
import classes from './share-rows.module.css'

const step = 100

interface ShareRowsProps {
  rows: readonly ShareRow[]
  measure: ShareMeasure
}

/** The sessions behind a figure, each with what it counts for; a hundred at a time. */
export function ShareRows({ rows, measure }: ShareRowsProps) {
  const { t } = useTranslation()
  const [shownCount, setShownCount] = useState(step)
  const rest = rows.length - shownCount
  if (rows.length === 0) return <p className={classes['none']}>{t('share.noRows')}</p>
  return (
    <>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t('share.columnDate')}</th>
            <th scope="col">{t('share.columnTitle')}</th>
            <th scope="col">{t('share.columnMode')}</th>
            <th scope="col">{t('share.columnState')}</th>
            <th scope="col">{t('share.columnTheme')}</th>
            <th scope="col">{t('share.columnTerritory')}</th>
            <th scope="col" className={classes['number']}>
              {t('share.columnPart')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shownCount).map((row) => (
            <Row
              key={row.sessionId ?? `${row.seriesId} ${row.originalStart}`}
              {...{ row, measure }}
            />
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button variant="default" mt={12} onClick={() => setShownCount(shownCount + step)}>
          {t('share.showMore', { count: Math.min(step, rest) })}
        </Button>
      )}
    </>
  )
}

function Row({ row, measure }: { row: ShareRow; measure: ShareMeasure }) {
  const { t } = useTranslation()
  const locale = currentLanguage()
  const { inPerson, total } = row.parts[measure]
  const unit = measure === 'hours' ? '\u00A0h' : ''
  return (
    <tr data-state={row.state}>
      <td className={classes['date']}>{formatDay(row.startOn, 'short', locale)}</td>
      <td>
        <Link to={pathOf(row)} className={classes['link'] ?? ''}>
          {row.title}
        </Link>
      </td>
      <td>
        <ModeLabel mode={row.mode} />
      </td>
      <td>{t(`share.states.${row.state}`)}</td>
      <td>{row.theme}</td>
      <td>{row.territory}</td>
      <td className={classes['number']}>
        {t('share.partOf', {
          part: formatAmount(inPerson, locale),
          total: `${formatAmount(total, locale)}${unit}`,
        })}
      </td>
    </tr>
  )
}

/** A session opens; an occurrence nobody prepared shows in the calendar. */
function pathOf({ sessionId, seriesId, originalStart, startOn }: ShareRow): string {
  if (sessionId !== null) return `/seances/${sessionId}`
  return occurrencePath({
    seriesId: seriesId ?? '',
    originalStart: originalStart ?? '',
    start: startOn,
  })
}
