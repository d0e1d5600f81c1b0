import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { TimeEntry, TimeLink } from '../../../../preload/contract/time-shapes'
import type { Timer } from '../../../../preload/contract/timer-shapes'
import { client } from '../../../api/client'
import { useNotice } from '../../../ui/notice/notice'
import type { Subject } from '../../../ui/time/latest-subject'
import { useCategoryName } from '../../../ui/time/use-category-name'
import { useStartTimer } from '../../../ui/time/use-start-timer'
import { useWrite } from '../../../ui/use-write'
import { lengthWords } from './length-words'

interface Settlement {
  choice: 'keep' | 'cut' | 'split' | 'reassign'
  category?: string
  /** Since when nobody touched anything. */
  from?: string
}

interface Who {
  personId: string
  timeZone: string
}

/** What the pill, the panel and the dialog may do. */
export type TimerActions = ReturnType<typeof useTimerActions>

/** What can be done with a timer; what was written is said, with a way to take it back. */
export function useTimerActions({ personId, timeZone }: Who) {
  const write = useWrite()
  const show = useNotice()
  const { t } = useTranslation()
  const name = useCategoryName()
  const start = useStartTimer()
  return useMemo(() => {
    const now = () => ({ personId, at: new Date().toISOString() })
    const written = (entries: readonly TimeEntry[]) => {
      const [first] = entries
      if (!first) return t('timer.stoppedNothing')
      const seconds = entries.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0)
      return t('timer.stopped', { length: lengthWords(seconds), category: name(first.category) })
    }
    return {
      start: (subject: Subject) => start({ personId, timeZone }, subject),
      pause: () => write({ run: () => unwritten(client.time.pauseTimer(now())), done: '' }),
      resume: () => write({ run: () => unwritten(client.time.resumeTimer(now())), done: '' }),
      stop: async () => {
        const stopped = await write({
          run: () => client.time.stopTimer({ ...now(), timeZone }),
          done: ({ entries }) => written(entries),
        })
        if (stopped?.entries.length === 0) show({ kind: 'done', text: written([]) })
      },
      /** Says otherwise what it is for, while it runs. */
      name: (timer: Timer, changes: Partial<Pick<Timer, 'category' | 'link' | 'note'>>) =>
        write({
          run: () => unwritten(client.time.nameTimer({ ...subjectOf(timer), ...bare(changes) })),
          done: '',
        }),
      /** Throws it away: nothing is asked, and a way to have it back is offered. */
      discard: async (timer: Timer) => {
        const { spans, seenAt } = timer
        const dropped = await write({
          run: () => unwritten(client.time.discardTimer({ personId })),
          done: '',
        })
        const restore = () =>
          write({
            run: () => unwritten(client.time.restoreTimer({ ...subjectOf(timer), spans, seenAt })),
            done: '',
          })
        if (dropped) {
          show({ kind: 'done', text: t('timer.discarded'), onUndo: () => void restore() })
        }
        return dropped
      },
      settle: (settlement: Settlement) =>
        write({
          run: () => client.time.settleGap({ ...now(), timeZone, ...settlement }),
          done: t('timer.settled'),
        }),
    }
  }, [personId, timeZone, write, show, t, name, start])
}

/** The timer itself is no record: changing it leaves nothing to undo. */
async function unwritten<T>(changed: Promise<T>): Promise<T & { actionId: null }> {
  return { ...(await changed), actionId: null }
}

function subjectOf({ personId, category, link, note, isVoluntary }: Timer) {
  return { personId, category, link: link && linkOf(link), note, isVoluntary }
}

/** Changes of what a timer is for, as the engine takes them: a link without its words. */
function bare({ link, ...rest }: Partial<Pick<Timer, 'category' | 'link' | 'note'>>) {
  return link === undefined ? rest : { ...rest, link: link && linkOf(link) }
}

function linkOf({ kind, id }: TimeLink): TimeLink {
  return { kind, id }
}
