import type { ReactNode } from 'react'
import classes from './panel.module.css'

/** A name and what is known under it. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={classes['fact']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
