import { Tooltip, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Share, ShareMeasure } from '../../../preload/contract/share'
import { currentLanguage } from '../../text/language'
import { formatAmount, formatRatio, ratioOf } from '../../text/numbers'
import classes from './share-figures.module.css'

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
    <div className={classes['figures']} role="group" aria-label={t('share.measure')}>
      {measures.map((one) => {
        const { inPerson, total } = share.held[one]
        const amounts = { part: formatAmount(inPerson, locale), total: formatAmount(total, locale) }
        return (
          <Tooltip
            key={one}
            label={t(`share.formula.${one}`)}
            multiline
            w={320}
            p="8px 12px"
            events={{ hover: true, focus: true, touch: true }}
          >
            <UnstyledButton
              className={classes['figure'] ?? ''}
              aria-pressed={one === measure}
              aria-description={t(`share.formula.${one}`)}
              onClick={() => onMeasure(one)}
            >
              <span className={classes['name']}>{t(`share.by.${one}`)}</span>
              <span className={classes['ratio']}>
                {formatRatio(ratioOf(share.held[one]), locale)}
              </span>
              <span className={classes['amount']}>{t(`share.amount.${one}`, amounts)}</span>
              <span className={classes['amount']}>
                {t('share.forecast', { ratio: formatRatio(ratioOf(share.forecast[one]), locale) })}
              </span>
            </UnstyledButton>
          </Tooltip>
        )
      })}
    </div>
  )
}
