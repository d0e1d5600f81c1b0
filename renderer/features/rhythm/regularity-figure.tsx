import { Tooltip } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Regularity } from '../../../preload/contract/rhythm'
import classes from './rhythm-table.module.css'

/** « 11 sur 12 · 92 % », with how it is reckoned. */
export function RegularityFigure({ regularity }: { regularity: Regularity }) {
  const { t } = useTranslation()
  const { held, cancelled, unsaid, due, ratio } = regularity
  const formula =
    ratio === null ? t('rhythm.noneDueHint') : t('rhythm.formula', { held, due, cancelled, unsaid })
  return (
    <Tooltip label={formula} multiline w={300} position="bottom-start">
      <span className={classes['figure']}>
        {ratio === null ? (
          <span aria-hidden>—</span>
        ) : (
          <>
            <span>{t('rhythm.held', { held, due })}</span>
            <span className={classes['dot']} aria-hidden>
              ·
            </span>
            <strong>{t('rhythm.ratio', { percent: Math.round(ratio * 100) })}</strong>
          </>
        )}
        <span className="visually-hidden">{formula}</span>
      </span>
    </Tooltip>
  )
}
