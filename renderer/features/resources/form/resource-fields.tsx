import { Select, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ResourceType } from '../../../../preload/contract/resource-shapes'
import { Section } from '../../../ui/form/section'
import { PersonPicker } from '../../../ui/person/person-picker'
import { CreatorsField } from './creators-field'
import { FilingSection } from './filing-section'
import { ReferenceSection } from './reference-section'
import { RightsSection } from './rights-section'
import { useIssueSentence } from './use-issue-sentence'
import type { ResourceFormState } from './use-resource-form'

/** Every field of a resource. */
export function ResourceFields({ state }: { state: ResourceFormState }) {
  const { t } = useTranslation()
  const { form, issues, change } = state
  const said = useIssueSentence(issues)
  return (
    <>
      <Section title={t('resourceForm.form.main')}>
        <TextInput
          label={t('resourceForm.fields.title')}
          value={form.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
          error={said('title')}
          data-autofocus
        />
        <Select
          label={t('resourceForm.fields.type')}
          value={form.type}
          data={ResourceType.options.map((value) => ({
            value,
            label: t(`resources.types.${value}`),
          }))}
          onChange={(type) => change({ type: ResourceType.parse(type) })}
          allowDeselect={false}
          maxDropdownHeight={320}
        />
        <TextInput
          label={t('resourceForm.fields.address')}
          placeholder="https://"
          value={form.address}
          onChange={(event) => change({ address: event.currentTarget.value })}
          error={said('address')}
          spellCheck={false}
          autoComplete="off"
        />
        <CreatorsField
          value={form.creators}
          onChange={(creators) => change({ creators })}
          error={said('creators')}
        />
        <Textarea
          label={t('resourceForm.fields.summary')}
          value={form.summary}
          onChange={(event) => change({ summary: event.currentTarget.value })}
          error={said('summary')}
          autosize
          minRows={2}
          maxRows={10}
        />
      </Section>
      <FilingSection state={state} />
      <RightsSection state={state} />
      <ReferenceSection state={state} />
      <Section title={t('resourceForm.form.people')}>
        <PersonPicker
          label={t('resourceForm.fields.proposedBy')}
          value={form.proposedById}
          onChange={(proposedById) => change({ proposedById })}
        />
        <PersonPicker
          label={t('resourceForm.fields.tutorialBy')}
          value={form.tutorialById}
          onChange={(tutorialById) => change({ tutorialById })}
        />
        <Textarea
          label={t('resourceForm.fields.note')}
          description={t('resourceForm.form.noteHint')}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={form.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
          error={said('note')}
          autosize
          minRows={2}
          maxRows={10}
        />
      </Section>
    </>
  )
}
