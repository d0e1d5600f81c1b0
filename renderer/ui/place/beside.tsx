import type { ReactNode } from 'react'
import classes from './place.module.css'

/** Puts a button at the end of a field's line, under its label and above its error. */
export function beside(button: ReactNode): (input: ReactNode) => ReactNode {
  return (input) => (
    <div className={classes['row']}>
      <div className={classes['input']}>{input}</div>
      {button}
    </div>
  )
}
