import { Checkbox, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { SourceRhythm } from '../../../../preload/contract/sources'
import { DateField } from '../../../ui/calendar/date-field'
import { Choice } from '../../../ui/form/choice'
import { Section } from '../../../ui/form/section'
import { PersonPicker } from '../../../ui/person/person-picker'
import type { Issues } from './source-form'
import type { SourceFormState } from './use-source-form'

/** Every field of a source; one that is new has no reason to be paused. */
export function SourceFields({ state, isKnown }: { state: SourceFormState; isKnown: boolean }) {
  const { t } = useTranslation()
  const { form, issues, change } = state
  const said = (field: keyof Issues) => {
    const issue = issues[field]
    return issue === undefined ? null : t(`sources.issues.${issue}`)
  }
  return (
    <>
      <Section title={t('sources.where')}>
        <TextInput
          label={t('sources.fields.name')}
          value={form.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          error={said('name')}
          data-autofocus
        />
        <TextInput
          label={t('sources.fields.address')}
          placeholder="https://"
          inputMode="url"
          value={form.address}
          onChange={(event) => change({ address: event.currentTarget.value })}
          error={said('address')}
        />
        <TextInput
          label={t('sources.fields.feed')}
          description={t('sources.feedHint')}
          placeholder="https://"
          inputMode="url"
          value={form.feed}
          onChange={(event) => change({ feed: event.currentTarget.value })}
          error={said('feed')}
        />
      </Section>
      <Section title={t('sources.whenTitle')}>
        <Choice
          label={t('sources.columns.rhythm')}
          value={form.rhythm}
          data={SourceRhythm.options.map((value) => ({
            value,
            label: t(`sources.rhythms.${value}`),
          }))}
          onChange={(rhythm) => change({ rhythm: SourceRhythm.parse(rhythm) })}
        />
        <DateField
          label={t('sources.fields.startOn')}
          value={form.startOn}
          onChange={(startOn) => change({ startOn })}
          error={said('startOn')}
        />
        <PersonPicker
          label={t('sources.columns.owner')}
          value={form.ownerId}
          onChange={(ownerId) => change({ ownerId })}
          isTeamOnly
        />
        {isKnown && (
          <Checkbox
            label={t('sources.fields.isPaused')}
            description={t('sources.pausedHint')}
            checked={form.isPaused}
            onChange={(event) => change({ isPaused: event.currentTarget.checked })}
          />
        )}
      </Section>
      <Section title={t('sources.fields.note')}>
        <Textarea
          aria-label={t('sources.fields.note')}
          placeholder={t('sources.notePlaceholder')}
          value={form.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
          error={said('note')}
          autosize
          minRows={3}
          maxRows={10}
        />
      </Section>
    </>
  )
}
