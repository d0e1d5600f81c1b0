import { useTranslation } from 'react-i18next'
import type { Share, ShareMeasure } from '../../../preload/contract/share'
import { currentLanguage } from '../../text/language'
import { formatAmount, formatRatio, ratioOf } from '../../text/numbers'
import { Figure, Figures } from '../../ui/chart/figure'

const measures: readonly ShareMeasure[] = ['sessions', 'hours', 'attendances']

interface ShareFiguresProps {
  share: Share
  measure: ShareMeasure
  onMeasure: (measure: ShareMeasure) => void
}

/** The share said three ways; each says its formula, and becomes the one that the chart draws. */
export function ShareFigures({ share, measure, onMeasure }: ShareFiguresProps) {
  const { t } = useTranslation()
  const locale = currentLanguage()
  return (
    <Figures label={t('share.measure')} columns={3}>
      {measures.map((one) => {
        const { inPerson, total } = share.held[one]
        const amounts = { part: formatAmount(inPerson, locale), total: formatAmount(total, locale) }
        return (
          <Figure
            key={one}
            name={t(`share.by.${one}`)}
            value={formatRatio(ratioOf(share.held[one]), locale)}
            formula={t(`share.formula.${one}`)}
            notes={[
              t(`share.amount.${one}`, amounts),
              t('share.forecast', { ratio: formatRatio(ratioOf(share.forecast[one]), locale) }),
            ]}
            opening={{ isPressed: one === measure, onPress: () => onMeasure(one) }}
          />
        )
      })}
    </Figures>
  )
}
