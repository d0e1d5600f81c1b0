import { Autocomplete, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { DigitalComfort } from '../../../../preload/contract/members'
import { ResourceState } from '../../../../preload/contract/resource-shapes'
import { api } from '../../../api/client'
import { DateField } from '../../../ui/calendar/date-field'
import { useClock } from '../../../ui/calendar/use-clock'
import { Section } from '../../../ui/form/section'
import { CollectionsField } from './collections-field'
import { LanguageField } from './language-field'
import classes from './resource-form.module.css'
import { TagsField } from './tags-field'
import { useIssueSentence } from './use-issue-sentence'
import type { ResourceFormState } from './use-resource-form'

/** Where it is found again, and for whom it is. */
export function FilingSection({ state }: { state: ResourceFormState }) {
  const { t } = useTranslation()
  const { form, issues, change } = state
  const said = useIssueSentence(issues)
  return (
    <Section title={t('resourceForm.form.filing')}>
      <TagsField
        label={t('resourceForm.fields.tags')}
        value={form.tags}
        onChange={(tags) => change({ tags })}
        error={said('tags')}
      />
      <CollectionsField
        label={t('resourceForm.fields.collections')}
        value={form.collectionIds}
        onChange={(collectionIds) => change({ collectionIds })}
      />
      <div className={classes['pair']}>
        <Select
          label={t('resourceForm.fields.state')}
          value={form.state}
          data={ResourceState.options.map((value) => ({
            value,
            label: t(`resources.states.${value}`),
          }))}
          onChange={(value) => change({ state: ResourceState.parse(value) })}
          allowDeselect={false}
        />
        <DateField
          label={t('resourceForm.fields.reviewOn')}
          value={form.reviewOn}
          onChange={(reviewOn) => change({ reviewOn })}
          error={said('reviewOn')}
        />
        <Select
          label={t('resourceForm.fields.level')}
          placeholder={t('resources.levels.unknown')}
          value={form.level}
          data={DigitalComfort.options.map((value) => ({
            value,
            label: t(`resources.levels.${value}`),
          }))}
          onChange={(value) => change({ level: DigitalComfort.nullable().parse(value) })}
          clearable
        />
        <LanguageField
          label={t('resourceForm.fields.language')}
          value={form.language}
          onChange={(language) => change({ language })}
        />
        <Territory value={form.territory} onChange={(territory) => change({ territory })} />
      </div>
    </Section>
  )
}

/** Territories that are known are offered, so that they stay written one way. */
function Territory({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation()
  const { today } = useClock()
  const people = useQuery(
    api.members.facets.queryOptions({ input: { today, presence: 'all' } }),
  ).data
  const library = useQuery(api.resources.facets.queryOptions({ input: { today } })).data
  const known = [...(library?.territories ?? []), ...(people?.territories ?? [])]
  return (
    <Autocomplete
      label={t('resourceForm.fields.territory')}
      data={[...new Set(known.map((one) => one.value))].filter((name) => name !== '')}
      limit={8}
      maxLength={120}
      value={value}
      onChange={onChange}
    />
  )
}
