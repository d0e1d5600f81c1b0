import { IconArrowForwardUp } from '@tabler/icons-react'
import { memo } from 'react'
import { formatTime } from '../../text/dates'
import { KindMark } from '../../ui/kind-mark'
import { ModeIcon } from '../../ui/mode-label'
import type { EventProps } from './event-input'
import classes from './calendar-grid.module.css'

interface EventContentProps extends EventProps {
  /** The whole of it in a sentence, for those who do not see where it stands. */
  sentence: string
  /** A remote ritual is the rule: only a place to go to is worth an icon in a narrow cell. */
  isNarrow: boolean
}

/** What one occurrence shows in a cell: shape, hour, title, what is special about it. */
export const EventContent = memo(function EventContent({
  occurrence,
  sentence,
  isNarrow,
}: EventContentProps) {
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
      {isMoved && <IconArrowForwardUp size={14} className={classes['sign']} aria-hidden />}
      {!isNarrow && mode !== 'remote' && (
        <span className={classes['sign']} aria-hidden>
          <ModeIcon mode={mode} size={14} />
        </span>
      )}
    </span>
  )
})
