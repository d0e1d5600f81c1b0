import {
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconPlayerStopFilled,
} from '@tabler/icons-react'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Timer } from '../../../../preload/contract/timer-shapes'
import { useCategoryName } from '../../../ui/time/use-category-name'
import { Ticking } from './ticking'
import classes from './timer-pill.module.css'
import { useSubjectWords } from './use-subject-words'
import type { TimerActions } from './use-timer-actions'

interface TimerPillProps {
  timer: Timer
  actions: TimerActions
  isToSettle: boolean
  onSettle: () => void
  onOpen: () => void
  ref?: Ref<HTMLDivElement>
}

/** What is being timed, since when, and how to pause or stop it. */
export function TimerPill(props: TimerPillProps) {
  const { timer, actions, isToSettle, onSettle, onOpen, ref } = props
  const { t } = useTranslation()
  const name = useCategoryName()
  const what = useSubjectWords()(timer)
  const { isRunning } = timer
  const title = timer.link?.title ?? timer.note
  return (
    <div
      ref={ref}
      className={classes['pill']}
      role="group"
      aria-label={t('timer.title')}
      data-running={isRunning}
    >
      <button
        type="button"
        className={classes['subject']}
        aria-label={t('timer.change', { what })}
        aria-haspopup="dialog"
        onClick={onOpen}
      >
        <span className={classes['dot']} aria-hidden />
        <span className={classes['words']}>
          <span className={classes['category']}>
            {title === '' ? t(isRunning ? 'timer.running' : 'timer.paused') : name(timer.category)}
          </span>
          <span className={classes['title']}>{title === '' ? name(timer.category) : title}</span>
        </span>
      </button>
      <Ticking timer={timer} className={classes['time']} />
      {isToSettle ? (
        <button type="button" className={classes['settle']} onClick={onSettle}>
          {t('timer.toSettle')}
        </button>
      ) : (
        <>
          <button
            type="button"
            className={classes['action']}
            aria-label={t(isRunning ? 'timer.pause' : 'timer.resume')}
            onClick={() => void (isRunning ? actions.pause() : actions.resume())}
          >
            {isRunning ? (
              <IconPlayerPauseFilled size={14} aria-hidden />
            ) : (
              <IconPlayerPlayFilled size={14} aria-hidden />
            )}
          </button>
          <button
            type="button"
            className={classes['stop']}
            aria-label={t('timer.stop')}
            aria-keyshortcuts="Space"
            onClick={() => void actions.stop()}
          >
            <IconPlayerStopFilled size={13} aria-hidden />
          </button>
        </>
      )}
    </div>
  )
}
