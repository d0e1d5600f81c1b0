import { useTranslation } from 'react-i18next'
import type { StatementDraft } from '../../../../preload/contract/statements'
import { formatHours } from '../../../text/dates'
import { Section } from '../../../ui/form/section'
import { exactClock } from '../../../ui/statements/exact-clock'
import { useCategoryWord } from '../../../ui/statements/use-category-word'
import classes from './submit.module.css'

/** What these days add up to, by nature and by category, to the second. */
export function DraftTotals({ draft: { payload, overlapCount } }: { draft: StatementDraft }) {
  const { t } = useTranslation()
  const categoryWord = useCategoryWord()
  const { total, byCategory, plannedMinutes } = payload
  const seconds = total.facilitation + total.administrative
  return (
    <Section title={t('statements.submit.totals')}>
      <dl className={classes['totals']}>
        <div data-main>
          <dt>{t('statements.total')}</dt>
          <dd>{exactClock(seconds)}</dd>
        </div>
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
      {byCategory.length > 0 ? (
        <ul className={classes['lines']} aria-label={t('statements.submit.byCategory')}>
          {byCategory.map((one) => (
            <li key={`${one.category} ${one.nature}`}>
              <span>{categoryWord(one)}</span>
              <span className={classes['number']}>{exactClock(one.seconds)}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className={classes['quiet']}>{t('statements.nothing')}</p>
      )}
      {overlapCount > 0 && (
        <p className={classes['warning']}>
          {t('statements.submit.overlapCount', { count: overlapCount })}
        </p>
      )}
    </Section>
  )
}
