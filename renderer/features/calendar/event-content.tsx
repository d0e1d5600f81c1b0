import { IconArrowForwardUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Occurrence } from '../../../preload/contract/calendar'
import { formatTime } from '../../text/dates'
import { KindMark } from '../../ui/kind-mark'
import { ModeIcon } from '../../ui/mode-label'
import classes from './calendar-grid.module.css'

/**
 * What one occurrence shows in a cell: shape, hour, title, what is special about it. A function
 * and no component: a month holds a hundred of them, and each would be one more thing to keep.
 * `sentence` says the whole of it to those who do not see where it stands.
 */
export function eventContent(occurrence: Occurrence, sentence: string): ReactNode {
  const { title, start, isAllDay, mode, isMoved } = occurrence
  return (
    <span className={classes['inner']}>
      <span className="visually-hidden">{sentence}</span>
      <KindMark kind="rituel" />
      {!isAllDay && (
        <span className={classes['time']} aria-hidden>
          {formatTime(start)}
        </span>
      )}
      <span className={classes['title']} aria-hidden>
        {title}
      </span>
      {isMoved && (
        <IconArrowForwardUp
          size={14}
          className={`${classes['sign']} ${classes['moved']}`}
          aria-hidden
        />
      )}
      {/* A remote ritual is the rule: only a place to go to is worth an icon. */}
      {mode !== 'remote' && (
        <span className={classes['sign']} aria-hidden>
          <ModeIcon mode={mode} size={14} />
        </span>
      )}
    </span>
  )
}

/** « +3 »: what a full day holds beyond what it shows. */
export function moreContent(count: number, sentence: string): ReactNode {
  return (
    <>
      <span aria-hidden>+{count}</span>
      <span className="visually-hidden">{sentence}</span>
    </>
  )
}
