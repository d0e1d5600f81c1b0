import { type ReactNode, useId } from 'react'
import classes from './form.module.css'

/** Fields of a form that belong together, under a title. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={classes['section']} aria-labelledby={id}>
      <h3 id={id} className={classes['sectionTitle']}>
        {title}
      </h3>
      {children}
    </section>
  )
}
