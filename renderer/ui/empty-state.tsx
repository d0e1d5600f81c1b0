import type { ReactNode } from 'react'
import { Arc } from './arc'
import classes from './empty-state.module.css'

interface EmptyStateProps {
  title: string
  text: string
  /** What to do first: one or two buttons. */
  children?: ReactNode
}

/** People round a fire that is not lit yet: an empty screen says what to do first. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div className={classes['state']}>
      <Arc className={classes['arc']} />
      <h2 className={classes['title']}>{title}</h2>
      <p className={classes['text']}>{text}</p>
      <div className={classes['actions']}>{children}</div>
    </div>
  )
}
