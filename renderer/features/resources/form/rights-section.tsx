import { Select, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Licence } from '../../../../preload/contract/resource-shapes'
import { madeAttribution } from '../../../../preload/rules/attribution'
import { currentLanguage } from '../../../text/language'
import { Section } from '../../../ui/form/section'
import { LicenceWords } from '../../../ui/resources/licence-words'
import { useIssueSentence } from './use-issue-sentence'
import type { ResourceFormState } from './use-resource-form'

/** The licence with what it allows, whose it is, and the line that credits it. */
export function RightsSection({ state }: { state: ResourceFormState }) {
  const { t } = useTranslation()
  const { form, issues, change } = state
  const said = useIssueSentence(issues)
  return (
    <Section title={t('resourceForm.form.rights')}>
      <Select
        label={t('resourceForm.fields.licence')}
        value={form.licence}
        data={Licence.options.map((value) => ({ value, label: t(`resources.licences.${value}`) }))}
        onChange={(licence) => change({ licence: Licence.parse(licence) })}
        allowDeselect={false}
        maxDropdownHeight={320}
      />
      <LicenceWords licence={form.licence} />
      <TextInput
        label={t('resourceForm.fields.rightsHolder')}
        value={form.rightsHolder}
        onChange={(event) => change({ rightsHolder: event.currentTarget.value })}
        error={said('rightsHolder')}
      />
      <Textarea
        label={t('resourceForm.fields.attribution')}
        description={t('resourceForm.form.attributionHint')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        placeholder={form.title.trim() === '' ? '' : madeAttribution(form, currentLanguage())}
        value={form.attribution}
        onChange={(event) => change({ attribution: event.currentTarget.value })}
        error={said('attribution')}
        autosize
        minRows={2}
        maxRows={6}
      />
    </Section>
  )
}
