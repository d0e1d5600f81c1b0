import { useTranslation } from 'react-i18next'
import { formatTime } from '../../../text/dates'
import { useModeWord } from '../../../ui/mode-label'
import classes from './print.module.css'
import type { Printed } from './printed-meetings'

/** One date on paper: shape, hour, title, how and where; what is special about it in words. */
export function PrintedLine({ printed: { kind, meeting } }: { printed: Printed }) {
  const { t } = useTranslation()
  const modeWord = useModeWord()
  const { title, start, isAllDay, mode, place, state, isMoved, reason } = meeting
  const states = [
    state === 'held' ? `✓\u00A0${t('calendar.states.held')}` : '',
    state === 'cancelled' ? `✕\u00A0${t('calendar.states.cancelled')}` : '',
    isMoved ? `↷\u00A0${t('calendar.states.moved')}` : '',
  ].filter((word) => word !== '')
  const isCancelled = state === 'cancelled'
  return (
    <div className={classes['line']}>
      <span className={classes['shape']} aria-hidden>
        {kind === 'ritual' ? '●' : '■'}
      </span>
      <span className={classes['hour']}>{isAllDay ? '' : formatTime(start)}</span>
      <div className={classes['what']}>
        <span className={classes['name']}>{isCancelled ? <s>{title}</s> : title}</span>
        {states.map((word) => (
          <span key={word} className={classes['state']}>
            {word}
          </span>
        ))}
        <span className={classes['where']}>
          {[modeWord(mode), place, isCancelled ? reason : '']
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </div>
    </div>
  )
}
