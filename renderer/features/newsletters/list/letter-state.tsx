import { IconCircleCheck, IconPencil, IconSend } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { LetterState } from '../../../../preload/contract/letter-shapes'
import classes from './letters.module.css'

const icons = { draft: IconPencil, ready: IconCircleCheck, sent: IconSend }

/** Where a letter stands, by a word and a shape. */
export function LetterStateChip({ state }: { state: LetterState }) {
  const { t } = useTranslation()
  const Icon = icons[state]
  return (
    <span className={classes['chip']} data-state={state}>
      <Icon size={13} stroke={1.8} aria-hidden />
      {t(`letters.states.${state}`)}
    </span>
  )
}
