import { Button, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LocalDate } from '../../../../preload/contract/shapes'
import { type NamedLink, Nature, type TimeLink } from '../../../../preload/contract/time-shapes'
import { api } from '../../../api/client'
import { DateField } from '../../../ui/calendar/date-field'
import { useAnimators } from '../../../ui/time/use-animators'
import { CategoryPicker } from '../../../ui/time/category-picker'
import { LinkPicker } from '../form/link-picker'
import classes from './list-page.module.css'
import type { ListView } from './use-list-view'

const nothing = {
  qui: '',
  categorie: '',
  nature: '',
  lien: '',
  benevole: '',
  texte: '',
}

/** Which entries are shown: of which days, of whom, for what. */
export function ListFilters({ view }: { view: ListView }) {
  const { t } = useTranslation()
  const { filter, lastOn, text, isFiltering, change, type } = view
  const { people } = useAnimators()
  const link = useNamed(filter.link)
  return (
    <search className={classes['filters']}>
      <Day label={t('time.list.from')} day={filter.from} onDay={(du) => change({ du })} />
      <Day label={t('time.list.to')} day={lastOn} onDay={(au) => change({ au })} />
      <Select
        label={t('time.list.who')}
        placeholder={t('time.list.anybody')}
        value={filter.personId ?? null}
        data={(people ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        clearable
        onChange={(qui) => change({ qui: qui ?? '' })}
      />
      <Select
        label={t('time.list.nature')}
        placeholder={t('time.list.any')}
        value={filter.nature ?? null}
        data={Nature.options.map((value) => ({ value, label: t(`time.natures.${value}`) }))}
        clearable
        onChange={(nature) => change({ nature: nature ?? '' })}
      />
      <CategoryPicker
        label={t('time.list.category')}
        value={filter.category ?? null}
        any={t('time.list.any')}
        onChange={(key) => change({ categorie: key ?? '' })}
      />
      <LinkPicker
        label={t('time.list.link')}
        value={link}
        placeholder={t('time.list.anything')}
        onChange={(chosen) => change({ lien: chosen ? `${chosen.kind} ${chosen.id}` : '' })}
      />
      <Select
        label={t('time.list.voluntary')}
        placeholder={t('time.list.any')}
        value={filter.isVoluntary === undefined ? null : filter.isVoluntary ? 'oui' : 'non'}
        data={[
          { value: 'oui', label: t('time.list.onlyVoluntary') },
          { value: 'non', label: t('time.list.onlyOthers') },
        ]}
        clearable
        onChange={(value) => change({ benevole: value ?? '' })}
      />
      <TextInput
        label={t('time.list.text')}
        placeholder={t('time.list.textPlaceholder')}
        value={text}
        maxLength={200}
        onChange={(event) => type(event.currentTarget.value)}
      />
      {isFiltering && (
        <Button
          variant="subtle"
          size="xs"
          className={classes['clear'] ?? ''}
          onClick={() => {
            type('')
            change(nothing)
          }}
        >
          {t('time.list.clear')}
        </Button>
      )}
    </search>
  )
}

/** The address names a link by its id: its title comes with an entry that has it. */
function useNamed(link: TimeLink | undefined): NamedLink | null {
  const found = useQuery(
    api.time.entries.queryOptions({
      input: { from: '1900-01-01', to: '2999-12-31', limit: 1, ...(link && { link }) },
      enabled: link !== undefined,
    }),
  )
  if (link === undefined) return null
  return found.data?.rows[0]?.link ?? { ...link, title: '' }
}

interface DayProps {
  label: string
  day: string
  onDay: (day: string) => void
}

/** Takes a day as soon as one is typed; what is none yet stays in the field. */
function Day({ label, day, onDay }: DayProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? day
  const isDay = LocalDate.safeParse(shown).success
  return (
    <DateField
      label={label}
      value={shown}
      error={isDay ? null : t('time.form.issues.date')}
      onChange={(value) => {
        const isWhole = LocalDate.safeParse(value).success
        setTyped(isWhole ? null : value)
        if (isWhole) onDay(value)
      }}
    />
  )
}
