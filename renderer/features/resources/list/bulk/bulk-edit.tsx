import { Autocomplete, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DigitalComfort } from '../../../../../preload/contract/members'
import { Licence, ResourceType } from '../../../../../preload/contract/resource-shapes'
import { LocalDate } from '../../../../../preload/contract/shapes'
import { currentLanguage } from '../../../../text/language'
import { DateField } from '../../../../ui/calendar/date-field'
import { Dialog } from '../../../../ui/dialog/dialog'
import { PersonPicker } from '../../../../ui/person/person-picker'
import { languageName } from '../../../../ui/resources/language-name'
import { useFacets } from '../use-facets'
import type { BulkChanges } from '../use-bulk'
import { type BulkDialogProps, BulkForm } from './bulk-form'

const none = 'none'
/** Those a French community meets most; any other comes with the resources that have it. */
const usualLanguages = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt']

/** Gives the resources selected the same values. */
export function BulkEdit({ ids, isOpen, onClose }: BulkDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog
      title={t('resources.bulk.editTitle', { count: ids.length })}
      isOpen={isOpen}
      onClose={onClose}
    >
      <EditFields ids={ids} onClose={onClose} />
    </Dialog>
  )
}

function EditFields({ ids, onClose }: Omit<BulkDialogProps, 'isOpen'>) {
  const { t } = useTranslation()
  const facets = useFacets()
  const [changes, setChanges] = useState<BulkChanges>({})
  const [day, setDay] = useState('')
  const same = t('resources.bulk.same')
  const codes = [...usualLanguages, ...(facets?.languages ?? []).map(({ value }) => value)]
  const set = <Name extends keyof BulkChanges>(name: Name, value: BulkChanges[Name] | null) =>
    setChanges(({ [name]: _before, ...others }) =>
      value === null ? others : { ...others, [name]: value },
    )
  const isDay = LocalDate.safeParse(day).success
  return (
    <BulkForm ids={ids} onClose={onClose} changes={{ ...changes, ...(isDay && { reviewOn: day }) }}>
      <Select
        label={t('resources.list.type')}
        placeholder={same}
        data={ResourceType.options.map((value) => ({
          value,
          label: t(`resources.types.${value}`),
        }))}
        value={changes.type ?? null}
        onChange={(value) => set('type', value)}
        searchable
        clearable
        openOnFocus={false}
        data-autofocus
      />
      <Select
        label={t('resources.list.rights')}
        placeholder={same}
        data={Licence.options.map((value) => ({ value, label: t(`resources.licences.${value}`) }))}
        value={changes.licence ?? null}
        onChange={(value) => set('licence', value)}
        searchable
        clearable
      />
      <Select
        label={t('resources.filters.language')}
        placeholder={same}
        data={[...new Set(codes)]
          .filter((code) => code !== '')
          .map((value) => ({ value, label: languageName(value, currentLanguage()) }))}
        value={changes.language ?? null}
        onChange={(value) => set('language', value)}
        searchable
        clearable
      />
      <Select
        label={t('resources.filters.level')}
        placeholder={same}
        data={[
          ...DigitalComfort.options
            .toReversed()
            .map((value) => ({ value: value as string, label: t(`resources.levels.${value}`) })),
          { value: none, label: t('resources.levels.unknown') },
        ]}
        value={changes.level === null ? none : (changes.level ?? null)}
        onChange={(value) =>
          setChanges(({ level: _level, ...others }) =>
            value === null
              ? others
              : { ...others, level: DigitalComfort.safeParse(value).data ?? null },
          )
        }
        clearable
      />
      <Autocomplete
        label={t('resources.filters.territory')}
        placeholder={same}
        data={(facets?.territories ?? []).map(({ value }) => value).filter((word) => word !== '')}
        value={changes.territory ?? ''}
        onChange={(value) => set('territory', value.trim() === '' ? null : value)}
        maxLength={120}
        limit={30}
      />
      <DateField
        label={t('resources.bulk.reviewOn')}
        value={day}
        onChange={setDay}
        error={day !== '' && !isDay ? t('resources.bulk.noDay') : null}
      />
      <PersonPicker
        label={t('resources.filters.proposedBy')}
        placeholder={same}
        value={changes.proposedById ?? null}
        onChange={(id) => set('proposedById', id)}
      />
    </BulkForm>
  )
}
