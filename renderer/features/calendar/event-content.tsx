import { IconArrowForwardUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { formatTime } from '../../text/dates'
import type { Meeting } from '../../ui/calendar/meeting'
import { ModeIcon } from '../../ui/mode-label'
import classes from './calendar-grid.module.css'

/**
 * What one meeting shows in a cell: shape, hour, title, what is special about it. A function
 * and no component, and as few elements as will do: a month holds a hundred of them. The button
 * they stand in bears the whole sentence as its name, kept true each time this is drawn.
 */
export function eventContent(meeting: Meeting, sentence: string): ReactNode {
  const { title, start, isAllDay, mode, isMoved } = meeting
  return (
    <>
      {!isAllDay && <span className={classes['time']}>{formatTime(start)}</span>}
      <span
        className={classes['title']}
        ref={(element) => element?.closest('[role="button"]')?.setAttribute('aria-label', sentence)}
      >
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
        <span className={classes['sign']}>
          <ModeIcon mode={mode} size={14} />
        </span>
      )}
    </>
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
