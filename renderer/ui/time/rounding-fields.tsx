import { useTranslation } from 'react-i18next'
import type { Rounding } from '../../../preload/contract/time-shapes'
import { Choice } from '../form/choice'
import classes from './export-form.module.css'

const steps = [0, 5, 6, 10, 15] as const
const ways = ['nearest', 'up', 'down'] as const
const ofs = ['entry', 'day'] as const

interface RoundingFieldsProps {
  value: Rounding
  onChange: (rounding: Rounding) => void
  /** Without lines, only days can be rounded. */
  hasLines: boolean
}

/** A rounding by name: to so many minutes, which way, and of what. */
export function RoundingFields({ value, onChange, hasLines }: RoundingFieldsProps) {
  const { t } = useTranslation()
  const { minutes, way, of } = value
  const change = (part: Partial<Rounding>) => onChange({ ...value, ...part })
  return (
    <>
      <Choice
        label={t('timeExport.rounding')}
        value={String(minutes)}
        data={steps.map((step) => ({
          value: String(step),
          label: step === 0 ? t('timeExport.none') : t('timeExport.minutes', { count: step }),
        }))}
        onChange={(picked) =>
          change({ minutes: steps.find((step) => String(step) === picked) ?? 0 })
        }
      />
      {minutes > 0 && (
        <>
          <Choice
            label={t('timeExport.way')}
            value={way}
            data={ways.map((one) => ({ value: one, label: t(`timeExport.ways.${one}`) }))}
            onChange={(picked) => change({ way: ways.find((one) => one === picked) ?? 'nearest' })}
          />
          {hasLines ? (
            <Choice
              label={t('timeExport.of')}
              value={of}
              data={ofs.map((one) => ({ value: one, label: t(`timeExport.ofs.${one}`) }))}
              onChange={(picked) => change({ of: picked === 'day' ? 'day' : 'entry' })}
            />
          ) : (
            <p className={classes['text']}>{t('timeExport.pickedTotals')}</p>
          )}
        </>
      )}
    </>
  )
}
