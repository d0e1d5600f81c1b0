import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { OccurrenceKey } from '../../../preload/contract/rituals'
import { client } from '../../api/client'
import { failureSentence } from '../../text/failure-sentence'
import { useReadOnly } from '../../ui/calendar/use-read-only'
import { EmptyState } from '../../ui/empty-state'
import { sessionPath } from '../../ui/sessions/session-path'
import { useWrite } from '../../ui/use-write'

/** Opens the session of an occurrence, making it where there is none; the address then is its own. */
export function OpenOccurrence() {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  const [failure, setFailure] = useState<string | null>(null)
  const open = useOpen(setFailure)
  const asked = useRef<string | null>(null)
  const [serie, date] = [search.get('serie'), search.get('date')]
  useEffect(() => {
    const key = `${serie} ${date}`
    // Once, even where effects run twice: the second call would write again.
    if (asked.current === key) return
    asked.current = key
    void open({ seriesId: serie, originalStart: date })
  }, [open, serie, date])
  if (failure === null) return <EmptyState title={t('sessions.opening')} text="" />
  return (
    <EmptyState title={t('sessions.gone')} text={failure}>
      <Button component={Link} to="/seances" variant="default">
        {t('sessions.title')}
      </Button>
    </EmptyState>
  )
}

function useOpen(onFailure: (sentence: string) => void) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const write = useWrite()
  const isReadOnly = useReadOnly()
  return async (place: { seriesId: string | null; originalStart: string | null }) => {
    const key = OccurrenceKey.safeParse(place)
    if (!key.success) return onFailure(t('sessions.goneText'))
    const show = (id: string) => void navigate(sessionPath(id), { replace: true })
    try {
      const existing = await client.sessions.ofOccurrence(key.data)
      if (existing) return show(existing.id)
    } catch (error) {
      return onFailure(failureSentence(error, t))
    }
    if (isReadOnly) return onFailure(t('failures.WORKSPACE_READ_ONLY'))
    const made = await write({
      run: () => client.sessions.createFromOccurrence(key.data),
      done: ({ session: { title } }) => t('sessions.done.opened', { title }),
    })
    return made ? show(made.session.id) : onFailure(t('sessions.goneText'))
  }
}
