import { IconDevices, IconMapPin, IconVideo } from '@tabler/icons-react'
import { useCallback } from 'react'
import type { Mode } from '../../preload/contract/rituals'
import { useTranslation } from 'react-i18next'
import { useModeWords } from './use-mode-words'
import classes from './mode-label.module.css'

const icons = { inPerson: IconMapPin, remote: IconVideo, hybrid: IconDevices }

export function ModeIcon({ mode, size = 15 }: { mode: Mode; size?: number }) {
  const Icon = icons[mode]
  return <Icon size={size} stroke={1.6} aria-hidden />
}

/** A mode in the words the community chose: présentiel or en présence. */
export function useModeWord(): (mode: Mode) => string {
  const { t } = useTranslation()
  const words = useModeWords()
  return useCallback(
    (mode) => (mode === 'hybrid' ? t('common.hybrid') : t(`common.${mode}.${words}`)),
    [t, words],
  )
}

export function ModeLabel({ mode }: { mode: Mode }) {
  const word = useModeWord()
  return (
    <span className={classes['mode']}>
      <ModeIcon mode={mode} />
      {word(mode)}
    </span>
  )
}
