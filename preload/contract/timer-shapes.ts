import { z } from 'zod'
import { Id, Instant } from './shapes'
import { CategoryKey, NamedLink, TimeDraft } from './time-shapes'

/** Half-open; null while it runs. */
export const TimerSpan = z.object({ startedAt: Instant, endedAt: Instant.nullable() })

/** A timer of one person on this device; it survives the end of the application. */
export const Timer = z.object({
  personId: Id,
  category: CategoryKey,
  link: NamedLink.nullable(),
  note: z.string(),
  isVoluntary: z.boolean(),
  /** Half-open spans it ran; the last one is open while it runs. */
  spans: z.array(TimerSpan),
  isRunning: z.boolean(),
  /** The last heartbeat: how far one is sure that somebody was there. */
  seenAt: Instant,
  /** True when the application was away while it ran: what to do with the gap is asked, never guessed. */
  hasGap: z.boolean(),
})
export type Timer = z.infer<typeof Timer>

/** What a timer is for. */
export const TimerSubject = TimeDraft.pick({
  personId: true,
  category: true,
  link: true,
  note: true,
  isVoluntary: true,
})
