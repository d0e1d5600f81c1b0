import { Kbd } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { clockWords } from '../../../ui/time/clock-words'
import { Keys } from '../../../ui/keys'
import type { Typing } from './use-grid-keys'
import classes from './week-grid.module.css'
import type { GridRow } from './week-rows'

/** How the grid is typed in; or what is wrong with what was typed. */
export function GridHint({ typing, rows }: { typing: Typing | null; rows: readonly GridRow[] }) {
  const { t } = useTranslation()
  const cell = typing === null ? undefined : rows[typing.row]?.days[typing.day]
  const timed = cell === undefined ? 0 : cell.seconds - cell.untimedSeconds
  const issue = typing?.issue ?? null
  return (
    <div className={classes['hint']}>
      <p id="week-issue" role="alert" className={classes['issue']}>
        {issue !== null &&
          t(`time.week.issues.${issue}`, { typed: typing?.text ?? '', timed: clockWords(timed) })}
      </p>
      {issue === null && (
        <p className={classes['keys']}>
          <Kbd>1h20</Kbd> {t('time.week.keys.or')} <Kbd>80</Kbd> {t('time.week.keys.type')},{' '}
          <Keys keys={['enter']} /> {t('time.week.keys.enter')},{' '}
          <Kbd>{t('time.week.keys.deleteKey')}</Kbd> {t('time.week.keys.delete')}, <Kbd>0</Kbd>{' '}
          {t('time.week.keys.zero')}.
        </p>
      )}
    </div>
  )
}
