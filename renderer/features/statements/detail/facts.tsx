import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { Statement } from '../../../../preload/contract/statements'
import { formatHours } from '../../../text/dates'
import { exactClock } from '../../../ui/statements/exact-clock'
import { StateChip } from '../../../ui/statements/state-chip'
import classes from './detail.module.css'

/** Where it stands, what it adds up to, what left, and which version is read. */
export function Facts({ statement }: { statement: Statement }) {
  const { t } = useTranslation()
  const [, setSearch] = useSearchParams()
  const { state, version, payload } = statement
  const { total, plannedMinutes, level } = payload
  const latest = Math.max(version, payload.version)
  return (
    <section className={classes['facts']} aria-label={t('statements.columns.state')}>
      <p className={classes['state']}>
        <StateChip state={state} />
        {latest === 1 && t('statements.version', { version: 1 })}
      </p>
      {latest > 1 && (
        <Select
          label={t('statements.detail.versionOf')}
          value={String(payload.version)}
          data={Array.from({ length: latest }, (_, index) => ({
            value: String(latest - index),
            label: t('statements.version', { version: latest - index }),
          }))}
          allowDeselect={false}
          onChange={(value) =>
            setSearch(value === null || Number(value) === latest ? {} : { version: value })
          }
        />
      )}
      <p className={classes['figure']}>{exactClock(total.facilitation + total.administrative)}</p>
      <dl className={classes['split']}>
        <div>
          <dt>{t('time.natures.facilitation')}</dt>
          <dd>{exactClock(total.facilitation)}</dd>
        </div>
        <div>
          <dt>{t('time.natures.administrative')}</dt>
          <dd>{exactClock(total.administrative)}</dd>
        </div>
        {total.voluntary > 0 && (
          <div>
            <dt>{t('statements.voluntary')}</dt>
            <dd>{exactClock(total.voluntary)}</dd>
          </div>
        )}
        {plannedMinutes !== null && (
          <div>
            <dt>{t('statements.planned')}</dt>
            <dd>{formatHours(Math.round(plannedMinutes))}</dd>
          </div>
        )}
      </dl>
      <p className={classes['level']}>
        <strong>{t(`statements.levels.${level}`)}.</strong> {t(`statements.levels.${level}Sees`)}
      </p>
    </section>
  )
}
