import { IconArrowForwardUp, IconX } from '@tabler/icons-react'
import type { FocusEventHandler } from 'react'
import { Link } from 'react-router'
import classes from './mark.module.css'
import type { MarkState } from './mark-state'

interface MarkShapeProps {
  /** ● a ritual's date, ■ a session outside any. */
  kind: 'rituel' | 'seance'
  state: MarkState
  isMoved?: boolean
}

/** The shape of a date: full when held, a ring when planned, crossed when cancelled. */
export function MarkShape({ kind, state, isMoved = false }: MarkShapeProps) {
  return (
    <span className={classes['shape']} data-kind={kind} data-state={state} aria-hidden>
      {state === 'cancelled' && <IconX size={11} stroke={2.2} />}
      {isMoved && state !== 'cancelled' && <IconArrowForwardUp size={12} stroke={2.2} />}
    </span>
  )
}

interface MarkProps extends MarkShapeProps {
  to: string
  /** The whole date in words: the shape alone says too little. */
  name: string
  isStop: boolean
  onFocus: FocusEventHandler
}

/** One date of a week, and the way to it. */
export function Mark({ to, name, isStop, onFocus, ...shape }: MarkProps) {
  return (
    <Link
      to={to}
      className={classes['mark']}
      aria-label={name}
      title={name}
      tabIndex={isStop ? 0 : -1}
      data-mark
      onFocus={onFocus}
    >
      <MarkShape {...shape} />
    </Link>
  )
}
