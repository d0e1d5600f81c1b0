import { Popover } from '@mantine/core'
import { useState } from 'react'
import { GapDialog } from './gap-dialog'
import { StartButton } from './start-button'
import { TimerPanel } from './timer-panel'
import { TimerPill } from './timer-pill'
import { useDesktopTimer } from './use-desktop-timer'
import { useGap } from './use-gap'
import { useOutside } from './use-outside'
import { useSpaceKey } from './use-space-key'
import { useTimer } from './use-timer'
import { useTimerActions } from './use-timer-actions'
import { latestSubject } from '../../../ui/time/latest-subject'

/** The timer in the bar above every screen; nothing where nobody notes time. */
export function TimerControl() {
  const { personId, timeZone } = useTimer()
  return personId === null ? null : <PersonTimer personId={personId} timeZone={timeZone} />
}

function PersonTimer(who: { personId: string; timeZone: string }) {
  const { timer, readAtMs } = useTimer()
  const actions = useTimerActions(who)
  const [isOpen, setOpen] = useState(false)
  const { gap, isAsked, ask, leave, forget } = useGap(timer, readAtMs)
  const close = () => setOpen(false)
  const toggle = () => {
    if (gap !== null) return ask()
    if (timer?.isRunning === true) return void actions.stop()
    if (timer !== null) return void actions.resume()
    const latest = latestSubject()
    return latest === null ? setOpen(true) : void actions.start(latest)
  }
  useSpaceKey(toggle)
  useDesktopTimer(timer, toggle)
  const panel = useOutside(isOpen, close)
  return (
    <>
      <Popover
        opened={isOpen}
        onChange={setOpen}
        position="bottom-end"
        width={400}
        trapFocus
        returnFocus
        closeOnClickOutside={false}
      >
        <Popover.Target>
          {timer === null ? (
            <StartButton isOpen={isOpen} onClick={() => setOpen(!isOpen)} />
          ) : (
            <TimerPill
              timer={timer}
              actions={actions}
              isToSettle={gap !== null}
              onSettle={ask}
              onOpen={() => (gap === null ? setOpen(!isOpen) : ask())}
            />
          )}
        </Popover.Target>
        <Popover.Dropdown ref={panel}>
          <TimerPanel {...who} timer={timer} actions={actions} onDone={close} />
        </Popover.Dropdown>
      </Popover>
      {timer && gap && (
        <GapDialog
          timer={timer}
          gap={gap}
          timeZone={who.timeZone}
          isOpen={isAsked}
          actions={actions}
          onClose={leave}
          onSettled={forget}
        />
      )}
    </>
  )
}
