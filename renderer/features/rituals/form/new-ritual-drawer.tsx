import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import type { RitualDraft } from '../../../../preload/contract/rituals'
import { client } from '../../../api/client'
import { currentLanguage } from '../../../text/language'
import { useClock } from '../../../ui/calendar/use-clock'
import { Drawer } from '../../../ui/form/drawer'
import { useWrite } from '../../../ui/use-write'
import classes from './ritual-form.module.css'
import { FormBody } from './form-body'
import { emptyForm, type RitualForm, withTemplate } from './ritual-form'
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
