import { Button, SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { TimeCost } from '../../../../preload/contract/time-total-shapes'
import { api } from '../../../api/client'
import { currentLanguage } from '../../../text/language'
import pageClasses from '../../../ui/chart/chart-page.module.css'
import { hoursWords } from '../../../ui/time/hours-words'
import { timeListPath } from '../../../ui/time/list-path'
import { formatMoney } from './format-money'
import classes from './report-page.module.css'
import { filterOf, type ReportView } from './use-report-view'

type CostOf = 'ritual' | 'session'
const step = 12

/** What each ritual or session took, for how many; each opens the entries behind it. */
export function CostTable({ view }: { view: ReportView }) {
  const { t } = useTranslation()
  const filter = filterOf(view)
  const [of, setOf] = useState<CostOf>('ritual')
  const [shown, setShown] = useState(step)
  const { data } = useQuery(api.time.costs.queryOptions({ input: { ...filter, of } }))
  const rows = data ?? []
  const hasCost = rows.some(({ costCents }) => costCents !== null)
  const rest = rows.length - shown
  return (
    <section className={pageClasses['card']} aria-labelledby="couts">
      <div className={pageClasses['heading']}>
        <h2 id="couts">{t('timeReport.costs')}</h2>
        <SegmentedControl
          size="xs"
          aria-label={t('timeReport.costs')}
          value={of}
          data={(['ritual', 'session'] as const).map((value) => ({
            value,
            label: t(`timeReport.costOf.${value}`),
          }))}
          onChange={(value: CostOf) => {
            setOf(value)
            setShown(step)
          }}
        />
      </div>
      <p className={pageClasses['note']}>
        {t(view.personId === null ? 'timeReport.costsText' : 'timeReport.costsOfOne')}
      </p>
      {data && rows.length === 0 && <p className={pageClasses['note']}>{t('timeReport.noCost')}</p>}
      {rows.length > 0 && (
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">{t(`timeReport.costOf.${of}`)}</th>
              <th scope="col">{t('timeReport.took')}</th>
              <th scope="col" className={classes['number']}>
                {t('timeReport.perAttendee')}
              </th>
              {hasCost && (
                <th scope="col" className={classes['number']}>
                  {t('timeReport.ownCost')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((cost) => (
              <Row key={cost.link.id} {...{ cost, filter, hasCost }} />
            ))}
          </tbody>
        </table>
      )}
      {rest > 0 && (
        <Button variant="default" mt={12} onClick={() => setShown(shown + step)}>
          {t('share.showMore', { count: Math.min(step, rest) })}
        </Button>
      )}
    </section>
  )
}

interface RowProps {
  cost: TimeCost
  filter: ReturnType<typeof filterOf>
  hasCost: boolean
}

function Row({ cost, filter, hasCost }: RowProps) {
  const { t } = useTranslation()
  const { link, seconds, attendances, costCents } = cost
  const { kind, id } = link
  return (
    <tr>
      <th scope="row">
        <Link className={classes['link'] ?? ''} to={pathOf(cost, filter)}>
          {link.title === '' ? t('time.untitledLink') : link.title}
        </Link>
      </th>
      <td>
        {t('timeReport.tookFor', { count: attendances, time: hoursWords(seconds) })}
        {kind === 'ritual' && ` · ${t('timeReport.sessions', { count: cost.sessions })}`}
        {kind === 'ritual' && (
          <>
            {' · '}
            <Link className={classes['link'] ?? ''} to={`/rituels?rituel=${id}`}>
              {t('timeReport.openRitual')}
            </Link>
          </>
        )}
      </td>
      <td className={classes['number']}>
        {attendances === 0 ? '—' : hoursWords(seconds / attendances)}
      </td>
      {hasCost && (
        <td className={classes['number']}>
          {costCents === null ? '—' : formatMoney(costCents, currentLanguage())}
        </td>
      )}
    </tr>
  )
}

/** The entries of a ritual are its own and those of its sessions: the list shows what names it. */
function pathOf({ link: { kind, id } }: TimeCost, filter: RowProps['filter']): string {
  return timeListPath({ ...filter, link: { kind, id } })
}
