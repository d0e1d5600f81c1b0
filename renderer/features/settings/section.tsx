import { type ReactNode, useId } from 'react'
import classes from './settings.module.css'

/** One subject of the settings, its name at the left. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={classes['section']} aria-labelledby={id}>
      <h2 id={id} className={classes['heading']}>
        {title}
      </h2>
      <div className={classes['fields']}>{children}</div>
    </section>
  )
}
