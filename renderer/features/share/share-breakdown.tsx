import { useTranslation } from 'react-i18next'
import type { Share, ShareMeasure } from '../../../preload/contract/share'
import { SessionKind } from '../../../preload/contract/session-shapes'
import { formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { formatAmount, formatRatio, ratioOf } from '../../text/numbers'
import { MeasuredLines } from '../../ui/chart/measured-lines'
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
  const locale = currentLanguage()
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
          <MeasuredLines
            lines={lines.map(({ value, parts }) => {
              const part = parts[measure]
              const ratio = ratioOf(part)
              return {
                key: value,
                name: word({ by, value }),
                value: formatRatio(ratio, locale),
                ratio: ratio ?? 0,
                note: t(`share.amount.${measure}`, {
                  part: formatAmount(part.inPerson, locale),
                  total: formatAmount(part.total, locale),
                }),
                opening: {
                  isPressed: slice?.by === by && slice.value === value,
                  onPress: () => onSlice({ by, value }),
                },
              }
            })}
          />
        </section>
      ))}
    </div>
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
