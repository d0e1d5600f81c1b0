import { IconRss } from '@tabler/icons-react'
import classes from './sources.module.css'

/** The shape of a source; the ember marks one whose day has gone by. */
export function SourceMark({ isLate = false }: { isLate?: boolean }) {
  return (
    <IconRss
      size={16}
      stroke={1.6}
      className={classes['mark']}
      data-late={isLate || undefined}
      aria-hidden
    />
  )
}
