import { Kbd } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { isMac } from '../api/desktop'

const named = ['control', 'alt', 'enter', 'escape', 'space'] as const
type Named = (typeof named)[number]

const symbols: Record<Named, string> = {
  control: '⌘',
  alt: '⌥',
  enter: '⏎',
  escape: 'esc',
  space: '␣',
}

/** Keys pressed together, as the keyboard of this machine prints them: Ctrl K, ⌘ K. */
export function Keys({ keys, className }: { keys: readonly string[]; className?: string }) {
  const { t } = useTranslation()
  const word = (key: string) => {
    if (!isNamed(key)) return key
    return isMac() ? symbols[key] : t(`common.keys.${key}`)
  }
  return <Kbd {...(className === undefined ? {} : { className })}>{keys.map(word).join(' ')}</Kbd>
}

function isNamed(key: string): key is Named {
  return named.some((name) => name === key)
}
