import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ThemeContrast } from '../../../../preload/rules/letter-theme/theme-contrasts'
import { currentLanguage } from '../../../text/language'
import classes from './look.module.css'

interface ContrastLinesProps {
  contrasts: readonly ThemeContrast[]
  /** The closest colour that is read on all of them; null where there is no need, or none. */
  nearest: string | null
  onTake: (colour: string) => void
}

/** Whether a colour is read on its grounds, said in figures and words, with one that would be. */
export function ContrastLines({ contrasts, nearest, onTake }: ContrastLinesProps) {
  const { t } = useTranslation()
  const figure = new Intl.NumberFormat(currentLanguage(), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    roundingMode: 'floor',
  })
  if (contrasts.length === 0) return null
  return (
    <div aria-live="polite">
      {contrasts.map(({ ground, ratio, isEnough }) => (
        <p key={ground} className={classes['contrast']} data-poor={!isEnough || undefined}>
          {isEnough ? (
            <IconCircleCheck size={16} aria-hidden />
          ) : (
            <IconAlertTriangle size={16} aria-hidden />
          )}
          {t(isEnough ? 'letterLook.contrastEnough' : 'letterLook.contrastPoor', {
            ratio: figure.format(ratio),
            ground: t(`letterLook.grounds.${ground}`),
          })}
        </p>
      ))}
      {nearest !== null && (
        <Button
          size="compact-xs"
          variant="default"
          leftSection={
            <span className={classes['dot']} style={{ background: nearest }} aria-hidden />
          }
          onClick={() => onTake(nearest)}
        >
          {t('letterLook.takeNearest', { colour: nearest })}
        </Button>
      )}
    </div>
  )
}
