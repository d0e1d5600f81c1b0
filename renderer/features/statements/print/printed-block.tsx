import { useTranslation } from 'react-i18next'
import type { Decision, Statement, StatementLine } from '../../../../preload/contract/statements'
import { capitalised, formatDay, formatHours, nowIn } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { exactClock } from '../../../ui/statements/exact-clock'
import { lineHours } from '../../../ui/statements/line-hours'
import { useCategoryWord } from '../../../ui/statements/use-category-word'
import classes from './print.module.css'
import type { PrintedBlock as Block } from './printed-blocks'

/** One block of a printed statement. */
export function PrintedBlock({ block, statement }: { block: Block; statement: Statement }) {
  const { t } = useTranslation()
  const categoryWord = useCategoryWord()
  const locale = currentLanguage()
  const { payload } = statement
  switch (block.kind) {
    case 'columns':
      return payload.level === 'totals' ? null : <Columns hasNotes={payload.level === 'full'} />
    case 'day':
      return (
        <p className={classes[block.isSum ? 'sum' : 'day']}>
          <span>
            {capitalised(formatDay(block.day, 'day', locale))}
            {block.seconds === 0 && `, ${t('statements.submit.zero')}`}
          </span>
          <span>{exactClock(block.seconds)}</span>
        </p>
      )
    case 'line':
      return <Line line={block.line} timeZone={payload.timeZone} />
    case 'title':
      return <h3 className={classes['title']}>{t('statements.detail.byCategory')}</h3>
    case 'category':
      return (
        <p className={classes['sum']}>
          <span>
            {categoryWord(block.sum)}, {t(`time.natures.${block.sum.nature}`).toLocaleLowerCase()}
          </span>
          <span>{exactClock(block.sum.seconds)}</span>
        </p>
      )
    case 'totals':
      return <Totals statement={statement} />
    case 'missing':
      return (
        <p className={classes['missing']}>
          {t('statements.print.missing', {
            days: block.days.map((day) => formatDay(day, 'day', locale)).join(', '),
          })}
        </p>
      )
    case 'decision':
      return <Decided decision={block.decision} timeZone={payload.timeZone} />
    case 'signatures':
      return <Signatures />
  }
}

function Columns({ hasNotes }: { hasNotes: boolean }) {
  const { t } = useTranslation()
  return (
    <p className={classes['columns']}>
      <span>{t('statements.detail.hours')}</span>
      <span>{t('statements.detail.category')}</span>
      <span>
        {t('statements.detail.about')}
        {hasNotes && `, ${t('statements.detail.note').toLocaleLowerCase()}`}
      </span>
      <span>{t('statements.detail.duration')}</span>
    </p>
  )
}

function Line({ line, timeZone }: { line: StatementLine; timeZone: string }) {
  const { t } = useTranslation()
  const categoryWord = useCategoryWord()
  return (
    <p className={classes['line']}>
      <span>{lineHours(line, timeZone)}</span>
      <span>
        {categoryWord(line)}
        {line.isVoluntary && ` (${t('statements.isVoluntary')})`}
      </span>
      <span>{[line.linkTitle, line.note].filter((word) => word !== '').join('. ')}</span>
      <span>{exactClock(line.durationSeconds)}</span>
    </p>
  )
}

function Totals({ statement: { payload } }: { statement: Statement }) {
  const { t } = useTranslation()
  const { total, plannedMinutes } = payload
  const rows = [
    [t('time.natures.facilitation'), exactClock(total.facilitation)],
    [t('time.natures.administrative'), exactClock(total.administrative)],
    ...(total.voluntary > 0 ? [[t('statements.voluntary'), exactClock(total.voluntary)]] : []),
    ...(plannedMinutes === null
      ? []
      : [[t('statements.planned'), formatHours(Math.round(plannedMinutes))]]),
    [t('statements.total'), exactClock(total.facilitation + total.administrative)],
  ]
  return (
    <div className={classes['totals']}>
      {rows.map(([name, figure]) => (
        <p key={name} className={classes['sum']}>
          <span>{name}</span>
          <span>{figure}</span>
        </p>
      ))}
    </div>
  )
}

function Decided({ decision, timeZone }: { decision: Decision; timeZone: string }) {
  const { t } = useTranslation()
  const { reviewerName, decidedAt, isSigned, keyCode, remarks } = decision
  const day = formatDay(nowIn(timeZone, new Date(decidedAt)), 'date', currentLanguage())
  const mark = isSigned
    ? t('statements.decisions.signed', { code: keyCode })
    : t('statements.decisions.unsigned')
  return (
    <div className={classes['missing']}>
      <p>
        {t('statements.print.decision', {
          decision: t(`statements.decisions.${decision.decision}`),
          name: reviewerName,
          day,
          mark,
        })}
      </p>
      {remarks.map(({ entryId, text }) => (
        <p key={`${entryId ?? ''} ${text}`}>— {text}</p>
      ))}
    </div>
  )
}

function Signatures() {
  const { t } = useTranslation()
  return (
    <div className={classes['signatures']}>
      {(['animatorSigns', 'supervisorSigns'] as const).map((who) => (
        <div key={who} className={classes['signature']}>
          <p>{t(`statements.print.${who}`)}</p>
          <p>{t('statements.print.dateAndName')}</p>
        </div>
      ))}
    </div>
  )
}
