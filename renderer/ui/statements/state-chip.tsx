import { IconArrowBackUp, IconHistory, IconLock, IconPencil, IconSend } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { StatementState } from '../../../preload/contract/statements'
import classes from './state-chip.module.css'

const icons = {
  draft: IconPencil,
  submitted: IconSend,
  approved: IconLock,
  returned: IconArrowBackUp,
  amended: IconHistory,
}

/** Where a statement stands, by a word and a shape; only one that came back waits for somebody. */
export function StateChip({ state }: { state: StatementState }) {
  const { t } = useTranslation()
  const Icon = icons[state]
  return (
    <span className={classes['chip']} data-state={state}>
      <Icon size={13} stroke={1.8} aria-hidden />
      {t(`statements.states.${state}`)}
    </span>
  )
}
