import { useTranslation } from 'react-i18next'
import type { StatementPayload } from '../../../preload/contract/statements'
import { capitalised, formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { exactClock } from './exact-clock'
import classes from './payload-sums.module.css'
import { useCategoryWord } from './use-category-word'

interface Sum {
  key: string
  name: string
  seconds: number
}

/** What a statement adds up to by category, the largest first. */
export function CategorySums({ payload }: { payload: StatementPayload }) {
  const { t } = useTranslation()
  const categoryWord = useCategoryWord()
  const sums = payload.byCategory
    .map((one) => ({
      key: `${one.category} ${one.nature}`,
      name: `${categoryWord(one)}, ${t(`time.natures.${one.nature}`).toLocaleLowerCase()}`,
      seconds: one.seconds,
    }))
    .toSorted((one, other) => other.seconds - one.seconds)
  return <Sums title={t('statements.detail.byCategory')} sums={sums} />
}

/** What a statement adds up to by day: all that one in totals says of them. */
export function DaySums({ payload }: { payload: StatementPayload }) {
  const { t } = useTranslation()
  const sums = payload.byDay.map(({ day, seconds }) => ({
    key: day,
    name: capitalised(formatDay(day, 'day', currentLanguage())),
    seconds,
  }))
  return <Sums title={t('statements.detail.byDay')} sums={sums} />
}

function Sums({ title, sums }: { title: string; sums: readonly Sum[] }) {
  const { t } = useTranslation()
  return (
    <section className={classes['sums']} aria-label={title}>
      <h2>{title}</h2>
      {sums.length === 0 && <p className={classes['none']}>{t('statements.nothing')}</p>}
      <ul>
        {sums.map(({ key, name, seconds }) => (
          <li key={key}>
            <span>{name}</span>
            <span>{exactClock(seconds)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
