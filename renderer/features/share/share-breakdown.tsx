import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Share, ShareMeasure, ShareParts } from '../../../preload/contract/share'
import { SessionKind } from '../../../preload/contract/sessions'
import { formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { formatAmount, formatRatio, ratioOf } from '../../text/numbers'
import classes from './share-breakdown.module.css'
import type { Slice } from './slice'

interface ShareBreakdownProps {
  share: Share
  measure: ShareMeasure
  slice: Slice | null
  onSlice: (slice: Slice) => void
}

/** What was held, by theme, kind and territory; each line opens its rows. */
export function ShareBreakdown({ share, measure, slice, onSlice }: ShareBreakdownProps) {
  const { t } = useTranslation()
  const word = useSliceWord()
  const groups = [
    ['theme', t('share.byTheme'), share.byTheme],
    ['kind', t('share.byKind'), share.byKind],
    ['territory', t('share.byTerritory'), share.byTerritory],
  ] as const
  return (
    <div className={classes['groups']}>
      {groups.map(([by, title, lines]) => (
        <section key={by} className={classes['group']} aria-label={title}>
          <h2 className={classes['title']}>{title}</h2>
          <ul className={classes['lines']}>
            {lines.map(({ value, parts }) => (
              <li key={value}>
                <Line
                  name={word({ by, value })}
                  parts={parts}
                  measure={measure}
                  isChosen={slice?.by === by && slice.value === value}
                  onChoose={() => onSlice({ by, value })}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

interface LineProps {
  name: string
  parts: ShareParts
  measure: ShareMeasure
  isChosen: boolean
  onChoose: () => void
}

function Line({ name, parts, measure, isChosen, onChoose }: LineProps) {
  const { t } = useTranslation()
  const locale = currentLanguage()
  const part = parts[measure]
  const ratio = ratioOf(part)
  const amounts = {
    part: formatAmount(part.inPerson, locale),
    total: formatAmount(part.total, locale),
  }
  return (
    <UnstyledButton className={classes['line'] ?? ''} aria-pressed={isChosen} onClick={onChoose}>
      <span className={classes['name']}>{name}</span>
      <span className={classes['ratio']}>{formatRatio(ratio, locale)}</span>
      <span className={classes['track']} aria-hidden>
        <span className={classes['fill']} style={{ width: `${100 * (ratio ?? 0)}%` }} />
      </span>
      <span className={classes['amount']}>{t(`share.amount.${measure}`, amounts)}</span>
    </UnstyledButton>
  )
}

/** What to call a slice: a month and a kind are codes, an empty theme or territory has a name too. */
export function useSliceWord(): (slice: Slice) => string {
  const { t } = useTranslation()
  return ({ by, value }) => {
    if (by === 'month') return formatDay(`${value}-01`, 'month', currentLanguage())
    if (by === 'theme' && value === '') return t('share.noTheme')
    if (by === 'territory' && value === '') return t('share.noTerritory')
    const kind = SessionKind.safeParse(value)
    return by === 'kind' && kind.success ? t(`share.kinds.${kind.data}`) : value
  }
}
