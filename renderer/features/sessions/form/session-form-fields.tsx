import { Autocomplete, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Mode, Scope } from '../../../../preload/contract/rituals'
import { type Session, SessionKind } from '../../../../preload/contract/session-shapes'
import { api } from '../../../api/client'
import { Choice } from '../../../ui/form/choice'
import { Section } from '../../../ui/form/section'
import { useModeWord } from '../../../ui/mode-label'
import { PersonPicker } from '../../../ui/person/person-picker'
import { TimeFields } from './time-fields'
import { useIssueSentence } from './use-issue-sentence'
import type { FormState } from './use-session-form'

interface FieldsProps {
  state: FormState
  /** The session being edited; null for a new one. */
  session: Session | null
}

/** Every field of a session, in four groups: what, when, where, who. */
export function SessionFormFields({ state, session }: FieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <Section title={t('sessions.form.what')}>
        <What state={state} />
      </Section>
      <Section title={t('sessions.form.when')}>
        <TimeFields state={state} session={session} />
      </Section>
      <Section title={t('sessions.form.where')}>
        <Where state={state} />
      </Section>
      <Section title={t('sessions.form.who')}>
        <PersonPicker
          label={t('sessions.form.lead')}
          value={state.form.leadId}
          onChange={(leadId) => state.change({ leadId })}
        />
      </Section>
    </>
  )
}

function What({ state }: { state: FormState }) {
  const { form, change } = state
  const { t } = useTranslation()
  const sentence = useIssueSentence(state)
  const facets = useQuery(api.sessions.facets.queryOptions())
  return (
    <>
      <TextInput
        data-autofocus
        required
        label={t('sessions.form.title')}
        value={form.title}
        maxLength={200}
        onChange={(event) => change({ title: event.currentTarget.value })}
        error={sentence('title')}
      />
      <Choice
        label={t('sessions.form.kind')}
        value={form.kind}
        data={SessionKind.options.map((value) => ({ value, label: t(`sessions.kinds.${value}`) }))}
        onChange={(kind) => change({ kind: SessionKind.parse(kind) })}
      />
      <Autocomplete
        size="sm"
        label={t('sessions.form.theme')}
        description={t('sessions.form.themeHint')}
        value={form.theme}
        maxLength={200}
        data={(facets.data?.themes ?? []).map(({ value }) => value).filter((value) => value !== '')}
        onChange={(theme) => change({ theme })}
        error={sentence('theme')}
      />
      <TextInput
        label={t('sessions.form.linkedTo')}
        value={form.linkedTo}
        maxLength={300}
        onChange={(event) => change({ linkedTo: event.currentTarget.value })}
        error={sentence('linkedTo')}
      />
    </>
  )
}

function Where({ state }: { state: FormState }) {
  const { form, change } = state
  const { t } = useTranslation()
  const modeWord = useModeWord()
  const sentence = useIssueSentence(state)
  return (
    <>
      <Choice
        label={t('sessions.form.mode')}
        value={form.mode}
        data={Mode.options.map((value) => ({ value, label: modeWord(value) }))}
        onChange={(mode) => change({ mode: Mode.parse(mode) })}
      />
      {form.mode !== 'remote' && (
        <TextInput
          label={t('sessions.form.place')}
          value={form.place}
          maxLength={300}
          onChange={(event) => change({ place: event.currentTarget.value })}
          error={sentence('place')}
        />
      )}
      {form.mode !== 'inPerson' && (
        <TextInput
          type="url"
          label={t('sessions.form.link')}
          placeholder="https://"
          value={form.link}
          maxLength={2000}
          onChange={(event) => change({ link: event.currentTarget.value })}
          error={sentence('link')}
        />
      )}
      <Choice
        label={t('sessions.form.scope')}
        value={form.scope}
        data={Scope.options.map((value) => ({ value, label: t(`common.${value}`) }))}
        onChange={(scope) => change({ scope: Scope.parse(scope) })}
      />
      {form.scope === 'local' && (
        <TextInput
          label={t('sessions.form.territory')}
          value={form.territory}
          maxLength={120}
          onChange={(event) => change({ territory: event.currentTarget.value })}
          error={sentence('territory')}
        />
      )}
    </>
  )
}
