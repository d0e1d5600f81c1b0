import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Id } from '../../../../preload/contract/shapes'
import type { TimeDraft, TimeEntry } from '../../../../preload/contract/time-shapes'
import { api, client } from '../../../api/client'
import { formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { useClock } from '../../../ui/calendar/use-clock'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { Drawer } from '../../../ui/form/drawer'
import { DrawerForm } from '../../../ui/form/drawer-form'
import { useAnimators } from '../../../ui/time/use-animators'
import { clockWords } from '../../../ui/time/clock-words'
import { useWrite } from '../../../ui/use-write'
import { EntryFields } from './entry-fields'
import classes from './entry-form.module.css'
import { emptyForm, type EntryForm, formOf } from './entry-form'
import { newEntry, useEntryAddress } from './use-entry-address'
import { useEntryForm } from './use-entry-form'

interface EntryDrawerProps {
  /** Whose time a new entry is, and of which day, unless said otherwise. */
  personId: string | null
  day: string
}

/** The entry that the address names, or a new one, beside the page. */
export function EntryDrawer({ personId, day }: EntryDrawerProps) {
  const { openId } = useEntryAddress()
  const isReadOnly = useReadOnly()
  if (openId === newEntry) return isReadOnly ? null : <NewEntry {...{ personId, day }} />
  return openId !== null && Id.safeParse(openId).success ? (
    <OpenEntry key={openId} id={openId} />
  ) : null
}

const wordsOf = ({ durationSeconds, spentOn }: TimeDraft) => ({
  time: clockWords(durationSeconds, true),
  day: formatDay(spentOn, 'day', currentLanguage()),
})

function NewEntry({ personId, day }: EntryDrawerProps) {
  const { t } = useTranslation()
  const write = useWrite()
  const { open } = useEntryAddress()
  const { timeZone } = useClock()
  const categories = useQuery(api.time.categories.queryOptions())
  const { people } = useAnimators()
  const first = categories.data?.find(({ isArchived }) => !isArchived)
  const create = (draft: TimeDraft) =>
    write({
      run: () => client.time.create(draft),
      done: t('time.form.created', wordsOf(draft)),
    })
  return (
    <Drawer title={t('time.form.newTitle')} onClose={() => open(null)}>
      {people?.length === 0 && <p className={classes['gone']}>{t('time.nobodyText')}</p>}
      {first && personId !== null && (
        <Body
          key={`${timeZone} ${personId}`}
          name="new"
          basedOn={`${timeZone} ${personId} ${day}`}
          initial={emptyForm({ personId, day, timeZone, category: first.key })}
          entry={null}
          submitLabel={t('time.form.create')}
          onSave={create}
        />
      )}
    </Drawer>
  )
}

function OpenEntry({ id }: { id: string }) {
  const { t } = useTranslation()
  const write = useWrite()
  const { open } = useEntryAddress()
  const { data, isError } = useQuery(api.time.get.queryOptions({ input: { id } }))
  const isGone = isError || (data !== undefined && data.deletedAt !== null)
  const save = (draft: TimeDraft) =>
    write({
      run: () => client.time.update({ id, ...draft }),
      done: t('time.form.updated', wordsOf(draft)),
    })
  return (
    <Drawer title={t('time.form.editTitle')} onClose={() => open(null)}>
      {isGone && <p className={classes['gone']}>{t('time.form.gone')}</p>}
      {data && !isGone && (
        <Body
          key={`${data.id} ${data.updatedAt}`}
          name={data.id}
          basedOn={data.updatedAt}
          initial={formOf(data)}
          entry={data}
          submitLabel={t('time.form.save')}
          onSave={save}
        />
      )}
    </Drawer>
  )
}

interface BodyProps {
  name: string
  basedOn: string
  initial: EntryForm
  entry: TimeEntry | null
  submitLabel: string
  /** Gives null when writing failed. */
  onSave: (draft: TimeDraft) => Promise<object | null>
}

function Body({ name, basedOn, initial, entry, submitLabel, onSave }: BodyProps) {
  const { open } = useEntryAddress()
  const state = useEntryForm(name, basedOn, initial)
  const submit = async () => {
    const { draft } = state.check()
    if (draft === undefined) return 'invalid' as const
    const saved = await onSave(draft)
    if (saved !== null) {
      state.forget()
      open(null)
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
      <EntryFields state={state} entry={entry} />
      {entry && <ThrowAway entry={entry} />}
    </DrawerForm>
  )
}

function ThrowAway({ entry }: { entry: TimeEntry }) {
  const { t } = useTranslation()
  const write = useWrite()
  const isReadOnly = useReadOnly()
  const { open } = useEntryAddress()
  const remove = async () => {
    const removed = await write({
      run: () => client.time.remove({ ids: [entry.id] }),
      done: t('time.list.removed', { count: 1 }),
    })
    if (removed) open(null)
  }
  if (isReadOnly) return null
  return (
    <Button
      className={classes['remove'] ?? ''}
      variant="subtle"
      size="xs"
      leftSection={<IconTrash size={15} aria-hidden />}
      onClick={() => void remove()}
    >
      {t('time.form.remove')}
    </Button>
  )
}
