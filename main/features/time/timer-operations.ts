import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import type { Timer } from '../../../preload/contract/timer-shapes'
import { type EngineContext, openFile } from '../../context'
import { act, type Writing } from '../../database/action'
import { checkLink } from '../../database/time-links'
import { checkCategory, checkPerson } from '../../database/time-writing'
import type { ReadableDatabase, WorkspaceFile } from '../../database/workspace-file'
import { fail } from '../../rules/failure'
import { dropTimer, keepTimer, type KeptTimer, readTimer, shownTimer } from './kept-timer'
import { insertSpans, writtenEntries } from './timer-entries'
import {
  beaten,
  gapOf,
  hasGap,
  isRunning,
  keptWhole,
  paused,
  ranSpans,
  resumed,
  seenUntil,
  splitAt,
} from './timer-spans'

const os = implement(contract.time).$context<EngineContext>()

/** The timer of each person on this device; what it measured becomes entries only by an action. */
export const timerHandlers = {
  timer: os.timer.handler(({ context, input: { personId, at } }) => {
    const { database } = openFile(context)
    const timer = readTimer(database, personId)
    return timer && shownTimer(database, timer, at ?? new Date().toISOString())
  }),

  startTimer: os.startTimer.handler(({ context, input: { at, timeZone, ...subject } }) => {
    const file = openFile(context)
    checkSubject(file.database, subject)
    const { actionId, value } = act(file, 'time.startTimer', (writing) => {
      const running = readTimer(file.database, subject.personId)
      if (running) stop(file, writing, running, at, timeZone)
      const timer = resumed({ ...subject, spans: [], seenAt: at }, at)
      keepTimer(writing, timer)
      return timer
    })
    return { actionId, timer: shownTimer(file.database, value, at) }
  }),

  pauseTimer: os.pauseTimer.handler(({ context, input: { personId, at } }) =>
    changed(context, 'time.pauseTimer', personId, at, (timer) => {
      if (hasGap(timer, at)) fail('TIMER_GAP')
      return isRunning(timer) ? paused(timer, at) : timer
    }),
  ),

  resumeTimer: os.resumeTimer.handler(({ context, input: { personId, at } }) =>
    changed(context, 'time.resumeTimer', personId, at, (timer) => resumed(timer, at)),
  ),

  nameTimer: os.nameTimer.handler(({ context, input }) => {
    checkSubject(openFile(context).database, input)
    const now = new Date().toISOString()
    return changed(context, 'time.nameTimer', input.personId, now, (timer) => ({
      ...timer,
      ...input,
    }))
  }),

  stopTimer: os.stopTimer.handler(({ context, input: { personId, at, timeZone } }) => {
    const file = openFile(context)
    const { actionId, value } = act(file, 'time.stopTimer', (writing) =>
      stop(file, writing, timerOf(file.database, personId), at, timeZone),
    )
    return { actionId, entries: writtenEntries(file.database, value) }
  }),

  discardTimer: os.discardTimer.handler(({ context, input: { personId } }) => {
    const file = openFile(context)
    const { actionId } = act(file, 'time.discardTimer', () => dropTimer(file, personId))
    return { actionId, timer: null }
  }),

  restoreTimer: os.restoreTimer.handler(({ context, input }) => {
    const file = openFile(context)
    checkSubject(file.database, input)
    const { value } = act(file, 'time.restoreTimer', (writing) => {
      const running = readTimer(file.database, input.personId)
      if (!running) keepTimer(writing, input)
      return running ?? input
    })
    return { timer: shownTimer(file.database, value, new Date().toISOString()) }
  }),

  beat: os.beat.handler(({ context, input: { personId, at } }) => {
    const file = openFile(context)
    // The timer may have been stopped in another window meanwhile: there is nothing to keep alive.
    if (!readTimer(file.database, personId)) return { timer: null }
    const { timer } = changed(context, 'time.beat', personId, at, (seen) => beaten(seen, at))
    return { timer }
  }),

  settleGap: os.settleGap.handler(({ context, input }) => {
    const { personId, at, timeZone, choice, category, from } = input
    const file = openFile(context)
    const { actionId, value } = act(file, 'time.settleGap', (writing) => {
      const kept = timerOf(file.database, personId)
      const timer = from === undefined ? kept : seenUntil(kept, from)
      if (choice === 'cut') {
        insertSpans(writing, timer, ranSpans(timer, timer.seenAt), timeZone)
        dropTimer(file, personId)
        return null
      }
      if (choice === 'reassign') writeGap(writing, timer, category ?? timer.category, at, timeZone)
      const settled = choice === 'keep' ? keptWhole(timer, at) : splitAt(timer, at)
      keepTimer(writing, settled)
      return settled
    })
    return { actionId, timer: value && shownTimer(file.database, value, at) }
  }),
}

/** Ends a timer and writes what it ran. */
function stop(
  file: WorkspaceFile,
  writing: Writing,
  timer: KeptTimer,
  at: string,
  timeZone: string,
): string[] {
  if (hasGap(timer, at)) fail('TIMER_GAP')
  const ids = insertSpans(writing, timer, ranSpans(timer, at), timeZone)
  dropTimer(file, timer.personId)
  return ids
}

/** The time nobody saw, as an entry of another category, linked to nothing. */
function writeGap(
  writing: Writing,
  timer: KeptTimer,
  category: string,
  at: string,
  timeZone: string,
): void {
  checkCategory(writing.database, category)
  const gap = gapOf(timer, at)
  const subject = { ...timer, category, link: null, note: '' }
  if (gap !== null) insertSpans(writing, subject, [gap], timeZone)
}

/** A change of the timer alone: no change of the workspace, hence no action. */
function changed(
  context: EngineContext,
  operation: string,
  personId: string,
  at: string,
  change: (timer: KeptTimer) => KeptTimer,
): { timer: Timer } {
  const file = openFile(context)
  const { value } = act(file, operation, (writing) => {
    const before = timerOf(file.database, personId)
    const after = change(before)
    if (after !== before) keepTimer(writing, after)
    return after
  })
  return { timer: shownTimer(file.database, value, at) }
}

function timerOf(database: ReadableDatabase, personId: string): KeptTimer {
  return readTimer(database, personId) ?? fail('NOT_FOUND', { kind: 'timer' })
}

function checkSubject(
  database: ReadableDatabase,
  { personId, category, link }: Pick<KeptTimer, 'personId' | 'category' | 'link'>,
): void {
  checkPerson(database, personId)
  checkCategory(database, category)
  checkLink(database, link)
}
