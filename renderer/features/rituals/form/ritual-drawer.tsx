import { ActionIcon, Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import type { Ritual, RitualDraft, Series } from '../../../../preload/contract/rituals'
import { api, client } from '../../../api/client'
import { currentLanguage } from '../../../text/language'
import { useClock } from '../../../ui/calendar/use-clock'
import { useWrite } from '../../../ui/use-write'
import classes from './ritual-form.module.css'
import { emptyForm, formOf, withTemplate } from './ritual-form'
import { RitualFields } from './ritual-fields'
import { TemplatePicker } from './template-picker'
import { type FormState, useRitualForm } from './use-ritual-form'

/** A new ritual: from which template, then its fields. */
export function NewRitualDrawer() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const write = useWrite()
  const { today, timeZone } = useClock()
  const [search] = useSearchParams()
  const start = search.get('debut')
  const state = useRitualForm('new', timeZone, () =>
    startingAt(emptyForm(today, timeZone, currentLanguage()), start),
  )
  const [isPicking, setPicking] = useState(!state.isDraft && start === null)
  const create = async (draft: RitualDraft) => {
    const created = await write({
      run: () => client.rituals.create(draft),
      done: t('rituals.done.created', { title: draft.title }),
    })
    if (!created) return false
    const [series] = created.ritual.series
    void navigate(`/rituels?rituel=${created.ritual.id}&jour=${series?.startOn ?? draft.startOn}`)
    return true
  }
  return (
    <Drawer title={t('rituals.form.newTitle')} onClose={() => void navigate('/rituels')}>
      {isPicking ? (
        <div className={classes['scroll']}>
          <TemplatePicker
            onChoose={(template) => {
              if (template) state.change(withTemplate(state.form, template, currentLanguage()))
              setPicking(false)
            }}
          />
        </div>
      ) : (
        <FormBody
          state={state}
          submitLabel={t('rituals.form.create')}
          onSave={create}
          onAfresh={() => {
            state.startAfresh()
            setPicking(true)
          }}
          onPick={() => setPicking(true)}
        />
      )}
    </Drawer>
  )
}

function startingAt(form: ReturnType<typeof emptyForm>, start: string | null) {
  if (start === null) return form
  const startOn = start.slice(0, 10)
  const startTime = start.length > 10 ? start.slice(11, 16) : form.startTime
  return { ...form, startOn, startTime, recurrence: null }
}

/** An existing ritual, by the series asked for. */
export function EditRitualDrawer() {
  const { ritualId = '' } = useParams()
  const [search] = useSearchParams()
  const { t } = useTranslation()
  const navigate = useNavigate()
  const ritual = useQuery(api.rituals.get.queryOptions({ input: { id: ritualId } }))
  const close = () => void navigate(`/rituels?rituel=${ritualId}`)
  const { data } = ritual
  const wanted = data?.series.find(({ id }) => id === search.get('serie')) ?? data?.series.at(-1)
  return (
    <Drawer title={t('rituals.form.editTitle')} onClose={close}>
      {ritual.isError && <p className={classes['scroll']}>{t('rituals.goneText')}</p>}
      {data && wanted && (
        <EditBody
          key={`${wanted.id} ${data.updatedAt}`}
          ritual={data}
          series={wanted}
          onSaved={close}
        />
      )}
    </Drawer>
  )
}

interface EditBodyProps {
  ritual: Ritual
  series: Series
  onSaved: () => void
}

function EditBody({ ritual, series, onSaved }: EditBodyProps) {
  const { t } = useTranslation()
  const write = useWrite()
  const key = `${ritual.id} ${series.id}`
  const basedOn = `${ritual.updatedAt} ${series.sequence}`
  const state = useRitualForm(key, basedOn, () => formOf(ritual, series, currentLanguage()))
  const save = async (draft: RitualDraft) => {
    const { title } = draft
    const saved = await write({
      run: () => client.rituals.update({ ...draft, id: ritual.id, seriesId: series.id }),
      done: ({ droppedExceptions: count }) =>
        count === 0
          ? t('rituals.done.updated', { title })
          : t('rituals.done.dropped', { title, count }),
    })
    if (saved) onSaved()
    return saved !== null
  }
  return (
    <FormBody
      state={state}
      submitLabel={t('rituals.form.save')}
      onSave={save}
      onAfresh={state.startAfresh}
    />
  )
}

interface FormBodyProps {
  state: FormState
  submitLabel: string
  onSave: (draft: RitualDraft) => Promise<boolean>
  onAfresh: () => void
  onPick?: () => void
}

function FormBody({ state, submitLabel, onSave, onAfresh, onPick }: FormBodyProps) {
  const { t } = useTranslation()
  const [isSaving, setSaving] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const count = Object.keys(state.issues).length
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { draft } = state.check()
    if (draft === undefined) {
      // Once the fields are marked: the first of them gets the keyboard.
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
      )
      return
    }
    setSaving(true)
    const isSaved = await onSave(draft)
    setSaving(false)
    if (isSaved) state.forget()
  }
  return (
    <form
      ref={form}
      className={classes['form']}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <div className={classes['scroll']}>
        {state.isDraft && (
          <div className={classes['banner']}>
            <span>{t('rituals.form.draftKept')}</span>
            <Button variant="subtle" size="xs" onClick={onAfresh}>
              {t('rituals.form.startAfresh')}
            </Button>
          </div>
        )}
        <RitualFields state={state} />
      </div>
      <div className={classes['foot']}>
        <p className={classes['footText']} role="status">
          {count > 0 && t('rituals.form.errors', { count })}
        </p>
        {onPick && (
          <Button variant="subtle" onClick={onPick}>
            {t('rituals.templates.change')}
          </Button>
        )}
        <Button type="submit" loading={isSaving}>
          {submitLabel}
        </Button>
      </div>
    </form>
  )
}

interface DrawerProps {
  title: string
  onClose: () => void
  children: ReactNode
}

/** Beside the calendar, which stays at hand: Escape closes, and what was typed is kept. */
function Drawer({ title, onClose, children }: DrawerProps) {
  const { t } = useTranslation()
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const first = root.current?.querySelector<HTMLElement>('[data-autofocus]') ?? root.current
    first?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  useEffect(() => {
    // Heard before anyone else: an open list, or a field of its own, then keeps its Escape.
    const onKeyDown = ({ key, target }: KeyboardEvent) => {
      if (key !== 'Escape' || !(target instanceof Element) || !root.current?.contains(target))
        return
      if (target.closest('[aria-expanded="true"], [data-keeps-escape]') === null) onClose()
    }
    document.addEventListener('keydown', onKeyDown, { capture: true })
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [onClose])
  return (
    <div ref={root} role="dialog" aria-label={title} tabIndex={-1} className={classes['drawer']}>
      <div className={classes['top']}>
        <h2 className={classes['heading']}>{title}</h2>
        <ActionIcon aria-label={t('common.close')} onClick={onClose}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </div>
      {children}
    </div>
  )
}
