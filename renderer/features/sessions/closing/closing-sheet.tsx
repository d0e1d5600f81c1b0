import { Button } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { client } from '../../../api/client'
import { Keys } from '../../../ui/keys'
import { sessionPath } from '../../../ui/sessions/session-path'
import { useWrite } from '../../../ui/use-write'
import { ClosingFields } from './closing-fields'
import { ClosingHeader } from './closing-header'
import type { ClosingSubject } from './closing-subject'
import classes from './closing.module.css'
import { type Outcome, OutcomeField } from './outcome-field'
import { NotHeldForm } from './not-held-form'
import { useClosingForm } from './use-closing-form'
import { useSheetKeys } from './use-sheet-keys'

interface ClosingSheetProps {
  subject: ClosingSubject
  teamIds: readonly string[]
  authorId: string | null
}

/** « Clore la séance »: one sheet, written whole by Ctrl+Enter, taken back whole by one undo. */
export function ClosingSheet({ subject, teamIds, authorId }: ClosingSheetProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const write = useWrite()
  const root = useRef<HTMLDivElement>(null)
  const state = useClosingForm(subject, teamIds, authorId)
  const [outcome, setOutcome] = useState<Outcome>('held')
  const [isRunning, setRunning] = useState(false)
  const { target, title } = subject
  const leave = () => void navigate('id' in target ? sessionPath(target.id) : '/seances')
  useSheetKeys(root, leave)
  const submit = async () => {
    if (isRunning) return
    const { closing } = state.check()
    if (closing === undefined) {
      // Once the fields are marked: the first of them gets the keyboard.
      requestAnimationFrame(() =>
        root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
      )
      return
    }
    setRunning(true)
    const written = await write({
      run: () => client.sessions.close({ target, closing }),
      done: t('closing.done', { title }),
    })
    setRunning(false)
    if (written) void navigate(sessionPath(written.session.id))
  }
  const isClosed = subject.session?.state === 'closed'
  return (
    <div ref={root} className={classes['sheet']}>
      <ClosingHeader subject={subject} form={state.form} />
      {!isClosed && <OutcomeField outcome={outcome} onChange={setOutcome} />}
      {outcome === 'held' ? (
        <HeldForm
          state={state}
          subject={subject}
          isRunning={isRunning}
          onSubmit={() => void submit()}
          onLeave={leave}
        />
      ) : (
        <NotHeldForm key={outcome} subject={subject} outcome={outcome} onLeave={leave} />
      )}
    </div>
  )
}

interface HeldFormProps {
  state: ReturnType<typeof useClosingForm>
  subject: ClosingSubject
  isRunning: boolean
  onSubmit: () => void
  onLeave: () => void
}

function HeldForm({ state, subject, isRunning, onSubmit, onLeave }: HeldFormProps) {
  const { t } = useTranslation()
  const count = state.issues.size
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter') return
    const { target, currentTarget } = event
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault()
      closeFrom(currentTarget, target)
    } else if (target instanceof HTMLInputElement) {
      // Enter goes on within the sheet; only Ctrl+Enter and the button close it.
      event.preventDefault()
    }
  }
  return (
    // Keys of the whole sheet, from any of its fields.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className={classes['form']}
      noValidate
      aria-label={t('closing.title')}
      onSubmit={submit}
      onKeyDown={onKeyDown}
    >
      {state.isDraft && (
        <div className={classes['banner']}>
          <span>{t('closing.draftKept')}</span>
          <Button variant="subtle" size="xs" onClick={state.startAfresh}>
            {t('closing.startAfresh')}
          </Button>
        </div>
      )}
      <ClosingFields state={state} subject={subject} />
      <div className={classes['foot']}>
        <Button type="submit" loading={isRunning}>
          {t(subject.session?.state === 'closed' ? 'closing.rewrite' : 'closing.submit')}
        </Button>
        <Button variant="default" onClick={onLeave}>
          {t('closing.keep')}
        </Button>
        <p className={classes['footText']} role="status">
          {count > 0 && t('closing.issuesCount', { count })}
        </p>
        <span className={classes['footHint']}>
          <span className={classes['undoable']}>{t('closing.undoable')}</span>{' '}
          <Keys keys={['control', 'enter']} />
        </span>
      </div>
    </form>
  )
}

/** Some fields say what was typed once they are left: the one with the keyboard is, for a moment. */
function closeFrom(form: HTMLFormElement, field: EventTarget): void {
  if (field instanceof HTMLElement) field.blur()
  requestAnimationFrame(() => {
    if (field instanceof HTMLElement) field.focus()
    form.requestSubmit()
  })
}
