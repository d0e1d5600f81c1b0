import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import type { Ritual, RitualDraft, Series } from '../../../../preload/contract/rituals'
import { Id } from '../../../../preload/contract/shapes'
import { api, client } from '../../../api/client'
import { currentLanguage } from '../../../text/language'
import { useClock } from '../../../ui/calendar/use-clock'
import { Drawer } from '../../../ui/form/drawer'
import { useWrite } from '../../../ui/use-write'
import classes from './ritual-form.module.css'
import { FormBody } from './form-body'
import { emptyForm, formOf, type RitualForm, withTemplate } from './ritual-form'
import { TemplatePicker } from './template-picker'
import { useRitualForm } from './use-ritual-form'

/** A new ritual: from which template, then its fields. */
export function NewRitualDrawer() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const write = useWrite()
  const { today, timeZone } = useClock()
  const [search] = useSearchParams()
  const start = search.get('debut')
  const state = useRitualForm(
    'new',
    timeZone,
    () => newForm(emptyForm(today, timeZone, currentLanguage()), start),
    (kept) => startingAt(kept, start),
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

/** A day pointed at in the calendar says nothing of a rhythm. */
function newForm(form: RitualForm, start: string | null): RitualForm {
  return start === null ? form : { ...startingAt(form, start), recurrence: null }
}

function startingAt(form: RitualForm, start: string | null): RitualForm {
  if (start === null) return form
  const startOn = start.slice(0, 10)
  return { ...form, startOn, startTime: start.length > 10 ? start.slice(11, 16) : form.startTime }
}

/** An existing ritual, by the series asked for. */
export function EditRitualDrawer() {
  const { ritualId = '' } = useParams()
  const [search] = useSearchParams()
  const { t } = useTranslation()
  const navigate = useNavigate()
  const isId = Id.safeParse(ritualId).success
  const ritual = useQuery(api.rituals.get.queryOptions({ input: { id: ritualId }, enabled: isId }))
  const close = () => void navigate(`/rituels?rituel=${ritualId}`)
  const { data } = ritual
  const wanted = data?.series.find(({ id }) => id === search.get('serie')) ?? data?.series.at(-1)
  return (
    <Drawer title={t('rituals.form.editTitle')} onClose={close}>
      {(ritual.isError || !isId) && <p className={classes['scroll']}>{t('rituals.goneText')}</p>}
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
      done: ({ exceptions: { dropped: count } }) =>
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
