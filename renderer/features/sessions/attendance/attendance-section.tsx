import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../preload/contract/session-shapes'
import { client } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { useWrite } from '../../../ui/use-write'
import { AttendanceEditor } from './attendance-editor'
import { type Attendee, changesBetween, countHeads } from './attendance-list'
import { AttendanceSummary } from './attendance-summary'
import classes from './attendance.module.css'
import { CountingWay } from './counting-way'
import { HeadCountFields } from './head-count-fields'

/** Who was registered and who came, or how many: each change is written at once and can be undone. */
export function AttendanceSection({ session }: { session: Session }) {
  const { t } = useTranslation()
  const heading = useId()
  const isReadOnly = useReadOnly()
  const { at } = useClock()
  const { list, change } = useList(session)
  const count = useCount(session)
  const { mode, startAt, state } = session
  const isGiven = hasGivenCounts(session)
  const [isCounting, setCounting] = useState(isGiven)
  const isHeadsOnly = isCounting || isGiven
  const counts = isHeadsOnly ? session.counts : countHeads(list)
  const setHeadsOnly = (isOnly: boolean) => {
    setCounting(isOnly)
    if (!isOnly && isGiven) void count(null)
  }
  return (
    <section aria-labelledby={heading} className={classes['section']}>
      <div className={classes['titleRow']}>
        <h3 id={heading} className={classes['heading']}>
          {t('attendance.title')}
        </h3>
        <AttendanceSummary counts={counts} />
        {!isReadOnly && <CountingWay isHeadsOnly={isHeadsOnly} onChange={setHeadsOnly} />}
      </div>
      {isHeadsOnly ? (
        <HeadCountFields
          key={JSON.stringify(session.counts)}
          counts={session.counts}
          mode={mode}
          isReadOnly={isReadOnly}
          onCount={(next) => void count(next)}
        />
      ) : (
        <AttendanceEditor
          list={list}
          mode={mode}
          isBegun={state === 'closed' || startAt <= at}
          isReadOnly={isReadOnly}
          onChange={(next, done) => void change(next, done)}
        />
      )}
      {!isHeadsOnly && list.length === 0 && (
        <p className={classes['quiet']}>{t('attendance.empty')}</p>
      )}
    </section>
  )
}

function hasGivenCounts({ registeredCount, inPersonCount, remoteCount }: Session): boolean {
  return registeredCount !== null || inPersonCount !== null || remoteCount !== null
}

/** The list as it is to be, shown at once; what was written takes over when all is written. */
function useList(session: Session) {
  const { id, attendances } = session
  const write = useWrite()
  const [ahead, setAhead] = useState<Attendee[] | null>(null)
  const writing = useRef(0)
  const list = ahead ?? attendances
  const change = async (next: Attendee[], done: string) => {
    const changes = changesBetween(list, next)
    if (changes.attendances.length + changes.personIds.length === 0) return
    setAhead(next)
    writing.current += 1
    const { personIds } = changes
    if (changes.attendances.length > 0) {
      const run = () => client.sessions.setAttendance({ id, attendances: changes.attendances })
      await write({ run, done })
    }
    if (personIds.length > 0) {
      await write({ run: () => client.sessions.removeAttendance({ id, personIds }), done })
    }
    writing.current -= 1
    if (writing.current === 0) setAhead(null)
  }
  return { list, change }
}

/** Writes head counts given by hand, or gives the counting back to the list. */
function useCount({ id, title }: Session) {
  const { t } = useTranslation()
  const write = useWrite()
  return (counts: Session['counts'] | null) =>
    write({
      run: () =>
        client.sessions.update({
          id,
          registeredCount: counts?.registered ?? null,
          inPersonCount: counts?.inPerson ?? null,
          remoteCount: counts?.remote ?? null,
        }),
      done: t('attendance.done.counted', { title }),
    })
}
