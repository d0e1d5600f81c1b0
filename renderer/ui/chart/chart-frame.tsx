import type { ReactNode } from 'react'
import classes from './chart.module.css'

interface ChartFrameProps {
  legend: ReactNode
  children: ReactNode
}

/** A chart with what its lines and bars mean below it. */
export function ChartFrame({ legend, children }: ChartFrameProps) {
  return (
    <figure className={classes['figure']}>
      {children}
      <figcaption className={classes['legend']}>{legend}</figcaption>
    </figure>
  )
}
