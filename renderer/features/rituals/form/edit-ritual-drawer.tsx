import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import type {
  OccurrenceDetail,
  OccurrenceKey,
  Ritual,
  Series,
} from '../../../../preload/contract/rituals'
import { Id, LocalStart } from '../../../../preload/contract/shapes'
import { api } from '../../../api/client'
import { currentLanguage } from '../../../text/language'
import { describeStart } from '../../../text/recurrence/occurrence'
import { occurrencePath } from '../../../ui/occurrence-path'
import { Drawer } from '../../../ui/form/drawer'
import { FormBody } from './form-body'
import { formOf, formOfDate } from './ritual-form'
import classes from './ritual-form.module.css'
import { SaveSpanDialog } from './save-span-dialog'
import { useRitualForm } from './use-ritual-form'
import { useSaveRitual } from './use-save-ritual'

/** An existing ritual: by the date asked for, else by one of its series. */
export function EditRitualDrawer() {
  const { ritualId = '' } = useParams()
  const { t } = useTranslation()
  const navigate = useNavigate()
  const isId = Id.safeParse(ritualId).success
  const ritual = useQuery(api.rituals.get.queryOptions({ input: { id: ritualId }, enabled: isId }))
  const { data } = ritual
  const { seriesId, date, isReading } = useAskedDate()
  const wanted = data?.series.find(({ id }) => id === seriesId) ?? data?.series.at(-1)
  const back = (key: OccurrenceKey | null, day: string) =>
    void navigate(key === null ? `/rituels?rituel=${ritualId}` : pathOf(key, day))
  const close = () => back(date, date?.startOn ?? '')
  return (
    <Drawer title={t('rituals.form.editTitle')} onClose={close}>
      {(ritual.isError || !isId) && <p className={classes['scroll']}>{t('rituals.goneText')}</p>}
      {data && wanted && !isReading && (
        <EditBody
          key={`${wanted.id} ${date?.originalStart} ${data.updatedAt}`}
          ritual={data}
          series={wanted}
          date={date}
          onSaved={back}
        />
      )}
    </Drawer>
  )
}

function pathOf({ seriesId, originalStart }: OccurrenceKey, start: string): string {
  return occurrencePath({ seriesId, originalStart, start })
}

/** The date the form was opened on, with its own values; null where it is opened on all of them. */
function useAskedDate() {
  const [search] = useSearchParams()
  const seriesId = search.get('serie')
  const originalStart = search.get('date')
  const isAsked = Id.safeParse(seriesId).success && LocalStart.safeParse(originalStart).success
  const input = { seriesId: seriesId ?? '', originalStart: originalStart ?? '' }
  const detail = useQuery(api.rituals.occurrence.queryOptions({ input, enabled: isAsked }))
  return { seriesId, date: detail.data ?? null, isReading: detail.isLoading }
}

interface EditBodyProps {
  ritual: Ritual
  series: Series
  date: OccurrenceDetail | null
  onSaved: (key: OccurrenceKey | null, day: string) => void
}

function EditBody({ ritual, series, date, onSaved }: EditBodyProps) {
  const { t } = useTranslation()
  const locale = currentLanguage()
  const key = `${ritual.id} ${series.id} ${date?.originalStart ?? ''}`
  const basedOn = `${ritual.updatedAt} ${series.sequence}`
  const state = useRitualForm(key, basedOn, () =>
    date === null ? formOf(ritual, series, locale) : formOfDate(ritual, series, date, locale),
  )
  const { save, question } = useSaveRitual({ ritual, series, date, onSaved })
  const isOneOfSeveral = date !== null && question.isOneOfSeveral
  const note = isOneOfSeveral ? t('rituals.form.ofDate', { when: whenOf(date) }) : null
  return (
    <>
      <FormBody
        state={state}
        submitLabel={t('rituals.form.save')}
        {...(note !== null && { note })}
        onSave={save}
        onAfresh={state.startAfresh}
      />
      <SaveSpanDialog question={question} />
    </>
  )
}

function whenOf({ startOn, startTime }: OccurrenceDetail): string {
  const start = startTime === null ? startOn : `${startOn}T${startTime}`
  return describeStart(start, 'full', currentLanguage())
}
