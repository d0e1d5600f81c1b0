import { Button, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../preload/contract/session-shapes'
import { client } from '../../../api/client'
import { failureSentence } from '../../../text/failure-sentence'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { useNotice } from '../../../ui/notice/notice'
import { isFaithful } from './faithful-markdown'
import classes from './prose.module.css'
import { ProseEditor } from './prose-editor'
import { ProseReader } from './prose-reader'
import { keptText, useKeptText } from './use-kept-text'

interface TextSectionProps {
  session: Session
  field: 'agenda' | 'minutes'
}

/** The agenda or the minutes of a session: read where nothing may be written, else edited in place. */
export function TextSection({ session, field }: TextSectionProps) {
  const { t } = useTranslation()
  const id = useId()
  const isReadOnly = useReadOnly()
  const label = t(`sessions.detail.${field}`)
  if (isReadOnly) {
    return (
      <section className={classes['section']} aria-labelledby={id}>
        <h3 id={id} className={classes['title']}>
          {label}
        </h3>
        <ProseReader markdown={session[field]} label={label} />
      </section>
    )
  }
  return <EditedSection key={session.id} session={session} field={field} />
}

function EditedSection({ session, field }: TextSectionProps) {
  const { t } = useTranslation()
  const id = useId()
  const stored = session[field]
  const name = `session.${session.id}.${field}`
  const [initial] = useState(() => keptText(name, stored))
  const [taken, setTaken] = useState<string | null>(initial.isResumed ? initial.text : null)
  const save = useSave(session.id, field)
  const keeping = useKeptText({ name, stored, save, initial })
  // What was typed shows until it is the stored text; then whatever is stored shows.
  const value =
    keeping.state === 'unsaved' || keeping.state === 'saving' ? (taken ?? stored) : stored
  const change = (text: string) => {
    setTaken(text)
    keeping.change(text)
  }
  const label = t(`sessions.detail.${field}`)
  const placeholder = t(`sessions.detail.${field}Empty`)
  // Decided once: a text does not change its editor while it is being typed.
  const [isFormatted] = useState(() => isFaithful(value))
  return (
    // Leaving any part of it leaves the text: the editor, its tools, a link being typed.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={classes['section']}
      aria-labelledby={id}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) keeping.flush()
      }}
    >
      <div className={classes['head']}>
        <h3 id={id} className={classes['title']}>
          {label}
        </h3>
        <span className={classes['state']} role="status">
          {keeping.state !== 'untouched' && t(`sessions.prose.${keeping.state}`)}
        </span>
      </div>
      {keeping.overtaken !== null && (
        <div className={classes['banner']}>
          <span>{t('sessions.prose.draft')}</span>
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              change(keeping.overtaken ?? '')
              keeping.settle()
            }}
          >
            {t('sessions.prose.takeDraft')}
          </Button>
          <Button size="xs" variant="subtle" onClick={keeping.settle}>
            {t('sessions.prose.leaveDraft')}
          </Button>
        </div>
      )}
      {isFormatted ? (
        <ProseEditor label={label} value={value} placeholder={placeholder} onChange={change} />
      ) : (
        <>
          <p className={classes['quiet']}>{t('sessions.prose.plain')}</p>
          <Textarea
            aria-label={label}
            autosize={false}
            rows={8}
            value={value}
            onChange={(event) => change(event.currentTarget.value)}
          />
        </>
      )}
    </section>
  )
}

/** Writes without a notice: the state beside the title says it, and Ctrl+Z takes it back. */
function useSave(id: string, field: 'agenda' | 'minutes'): (text: string) => Promise<boolean> {
  const queries = useQueryClient()
  const show = useNotice()
  const { t } = useTranslation()
  return async (text) => {
    try {
      await client.sessions.update({ id, [field]: text })
      await queries.invalidateQueries()
      return true
    } catch (error) {
      show({ kind: 'failure', text: failureSentence(error, t) })
      return false
    }
  }
}
