import { useTranslation } from 'react-i18next'
import type { Decision, Statement } from '../../../../preload/contract/statements'
import { formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { CategorySums, DaySums } from '../../../ui/statements/payload-sums'
import { PayloadTable } from '../../../ui/statements/payload-table'
import classes from './detail.module.css'

/** What was stated, line by line with the remarks on each, or in totals where only they left. */
export function StatedLines({ statement }: { statement: Statement }) {
  const { t } = useTranslation()
  const { payload, decisions } = statement
  const missing = payload.missingOn.map((day) => formatDay(day, 'day', currentLanguage()))
  return (
    <>
      {payload.level === 'totals' ? (
        <>
          <p className={classes['quiet']}>{t('statements.detail.noLines')}</p>
          <DaySums payload={payload} />
        </>
      ) : (
        <section aria-label={t('statements.detail.lines')}>
          <PayloadTable
            payload={payload}
            renderBelow={({ entryId }) => {
              const remarks = remarksOn(decisions, entryId)
              return remarks.length > 0 && <LineRemarks remarks={remarks} />
            }}
          />
        </section>
      )}
      {missing.length > 0 && (
        <p className={classes['missing']}>
          {t('statements.detail.missing', { days: missing.join(', ') })}
        </p>
      )}
      <CategorySums payload={payload} />
    </>
  )
}

interface LineRemark {
  key: string
  text: string
  reviewerName: string
  isSigned: boolean
}

function remarksOn(decisions: readonly Decision[], entryId: string): LineRemark[] {
  return decisions.flatMap(({ remarks, reviewerName, isSigned, id }) =>
    remarks
      .filter((remark) => remark.entryId === entryId)
      .map(({ text }) => ({ key: `${id} ${text}`, text, reviewerName, isSigned })),
  )
}

function LineRemarks({ remarks }: { remarks: readonly LineRemark[] }) {
  const { t } = useTranslation()
  return (
    <div className={classes['remarks']}>
      {remarks.map(({ key, text, reviewerName, isSigned }) => (
        <p key={key}>
          <span className={classes['remarkBy']}>
            {t('statements.decisions.remarkOf', { name: reviewerName })}
            {!isSigned && ` (${t('statements.decisions.unsigned').toLocaleLowerCase()})`}
          </span>
          {text}
        </p>
      ))}
    </div>
  )
}
