import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import type { Session } from '../../../../preload/contract/session-shapes'
import { Id, LocalStart } from '../../../../preload/contract/shapes'
import { api, client } from '../../../api/client'
import { currentLanguage } from '../../../text/language'
import { useClock } from '../../../ui/calendar/use-clock'
import { Drawer } from '../../../ui/form/drawer'
import { DrawerForm } from '../../../ui/form/drawer-form'
import { sessionPath } from '../../../ui/sessions/session-path'
import { useWrite } from '../../../ui/use-write'
import type { SessionFields } from './read-form'
import { emptyForm, formOf, type SessionForm } from './session-form'
import { SessionFormFields } from './session-form-fields'
import { useSessionForm } from './use-session-form'

/** A session of its own, or one more beside a ritual's. */
export function NewSessionDrawer() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const write = useWrite()
  const { today, timeZone } = useClock()
  const [search] = useSearchParams()
  const initial = () =>
    startingAt(emptyForm(today, timeZone, currentLanguage()), search.get('debut'))
  const create = async (fields: SessionFields) => {
    const { title } = fields
    const created = await write({
      run: () => client.sessions.create({ ...fields, agenda: '', minutes: '' }),
      done: t('sessions.done.created', { title }),
    })
    return created && sessionPath(created.session.id)
  }
  return (
    <Drawer title={t('sessions.form.newTitle')} onClose={() => void navigate('/seances')}>
      <Body
        name="new"
        // A zone that was not known yet would make the form wrong: it is drawn again.
        key={timeZone}
        basedOn={timeZone}
        initial={initial}
        session={null}
        submitLabel={t('sessions.form.create')}
        onSave={create}
      />
    </Drawer>
  )
}

function startingAt(form: SessionForm, start: string | null): SessionForm {
  if (start === null || !LocalStart.safeParse(start).success) return form
  const isDay = start.length === 10
  return {
    ...form,
    startOn: start.slice(0, 10),
    ...(isDay ? {} : { startTime: start.slice(11, 16) }),
  }
}

/** An existing session. */
export function EditSessionDrawer() {
  const { sessionId = '' } = useParams()
  const { t } = useTranslation()
  const navigate = useNavigate()
  const write = useWrite()
  const isId = Id.safeParse(sessionId).success
  const { data } = useQuery(
    api.sessions.get.queryOptions({ input: { id: sessionId }, enabled: isId }),
  )
  const save = async (fields: SessionFields) => {
    const saved = await write({
      run: () => client.sessions.update({ id: sessionId, ...fields }),
      done: t('sessions.done.updated', { title: fields.title }),
    })
    return saved && sessionPath(sessionId)
  }
  return (
    <Drawer
      title={t('sessions.form.editTitle')}
      onClose={() => void navigate(sessionPath(sessionId))}
    >
      {data && (
        <Body
          key={data.id}
          name={data.id}
          basedOn={data.updatedAt}
          initial={() => formOf(data, currentLanguage())}
          session={data}
          submitLabel={t('sessions.form.save')}
          onSave={save}
        />
      )}
    </Drawer>
  )
}

interface BodyProps {
  name: string
  basedOn: string
  initial: () => SessionForm
  session: Session | null
  submitLabel: string
  /** Gives where to go once it is written, null when it failed. */
  onSave: (fields: SessionFields) => Promise<string | null>
}

function Body({ name, basedOn, initial, session, submitLabel, onSave }: BodyProps) {
  const navigate = useNavigate()
  const state = useSessionForm(name, basedOn, initial)
  const submit = async () => {
    const { fields } = state.check()
    if (fields === undefined) return 'invalid' as const
    const path = await onSave(fields)
    if (path !== null) {
      state.forget()
      void navigate(path)
    }
    return 'done' as const
  }
  return (
    <DrawerForm
      issueCount={Object.keys(state.issues).length}
      isDraft={state.isDraft}
      onAfresh={state.startAfresh}
      submitLabel={submitLabel}
      onSubmit={submit}
    >
      <SessionFormFields state={state} session={session} />
    </DrawerForm>
  )
}
