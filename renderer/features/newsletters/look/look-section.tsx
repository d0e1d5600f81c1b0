import { type ReactNode, useId } from 'react'
import classes from './look.module.css'

/** One subject of the look of letters. */
export function LookSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={classes['section']} aria-labelledby={id}>
      <h2 id={id} className={classes['sectionTitle']}>
        {title}
      </h2>
      {children}
    </section>
  )
}
