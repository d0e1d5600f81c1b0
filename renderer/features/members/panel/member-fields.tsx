import { Autocomplete, Checkbox, Select, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { DigitalComfort, TeamRole } from '../../../../preload/contract/members'
import { api } from '../../../api/client'
import { DateField } from '../../../ui/calendar/date-field'
import { useClock } from '../../../ui/calendar/use-clock'
import { Section } from '../../../ui/form/section'
import { type Issues, readRole } from './member-form'
import classes from './member-panel.module.css'
import type { MemberFormState } from './use-member-form'

/** Every field of a person. */
export function MemberFields({ state }: { state: MemberFormState }) {
  const { t } = useTranslation()
  const { form, issues, change } = state
  const known = useKnownWords()
  const said = (field: keyof Issues) => {
    const issue = issues[field]
    return issue === undefined ? null : t(`members.panel.issues.${issue}`)
  }
  return (
    <>
      <Section title={t('members.panel.identity')}>
        <TextInput
          label={t('members.fields.name')}
          value={form.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          error={said('name')}
          data-autofocus
        />
        <TextInput
          label={t('members.fields.email')}
          type="email"
          value={form.email}
          onChange={(event) => change({ email: event.currentTarget.value })}
          error={said('email')}
        />
        <Autocomplete
          label={t('members.fields.organisation')}
          data={known.organisations}
          limit={8}
          value={form.organisation}
          onChange={(organisation) => change({ organisation })}
          error={said('organisation')}
        />
        <Autocomplete
          label={t('members.fields.territory')}
          data={known.territories}
          limit={8}
          value={form.territory}
          onChange={(territory) => change({ territory })}
          error={said('territory')}
        />
      </Section>
      <Section title={t('members.panel.community')}>
        <div className={classes['pair']}>
          <DateField
            label={t('members.fields.joinedOn')}
            value={form.joinedOn}
            onChange={(joinedOn) => change({ joinedOn })}
            error={said('joinedOn')}
          />
          <DateField
            label={t('members.fields.leftOn')}
            value={form.leftOn}
            onChange={(leftOn) => change({ leftOn })}
            error={said('leftOn')}
          />
        </div>
        <Select
          label={t('members.fields.digitalComfort')}
          placeholder={t('members.comfort.unknown')}
          data={DigitalComfort.options.map((value) => ({
            value,
            label: t(`members.comfort.${value}`),
          }))}
          value={form.digitalComfort}
          onChange={(value) => change({ digitalComfort: DigitalComfort.nullable().parse(value) })}
          clearable
        />
        <Select
          label={t('members.fields.role')}
          placeholder={t('members.noRole')}
          data={TeamRole.options.map((value) => ({ value, label: t(`common.${value}`) }))}
          value={form.role}
          onChange={(value) => change({ role: readRole(value) })}
          clearable
        />
      </Section>
      <Section title={t('members.panel.agreements')}>
        <Checkbox
          label={t('members.fields.isOpposedToMail')}
          description={t('members.panel.opposedHint')}
          checked={form.isOpposedToMail}
          onChange={(event) => change({ isOpposedToMail: event.currentTarget.checked })}
        />
        <Checkbox
          label={t('members.fields.agreesToBeNamed')}
          description={t('members.panel.namedHint')}
          checked={form.agreesToBeNamed}
          onChange={(event) => change({ agreesToBeNamed: event.currentTarget.checked })}
        />
        <Textarea
          label={t('members.fields.note')}
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

/** Territories and organisations people have: offered, so that they stay written one way. */
function useKnownWords() {
  const { today } = useClock()
  const facets = useQuery(
    api.members.facets.queryOptions({ input: { today, presence: 'all' } }),
  ).data
  const words = (values: readonly { value: string }[] = []) =>
    values.map(({ value }) => value).filter((value) => value !== '')
  return {
    organisations: words(facets?.organisations),
    territories: words(facets?.territories),
  }
}
