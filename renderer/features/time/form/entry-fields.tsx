import { Checkbox, Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NamedLink, TimeEntry } from '../../../../preload/contract/time-shapes'
import { DateField } from '../../../ui/calendar/date-field'
import { Section } from '../../../ui/form/section'
import { useAnimators } from '../../../ui/time/use-animators'
import { CategoryPicker } from '../../../ui/time/category-picker'
import { proposedCategory } from '../../../ui/time/proposed-category'
import classes from './entry-form.module.css'
import { LinkPicker } from './link-picker'
import { TimesFields } from './times-fields'
import type { EntryFormState } from './use-entry-form'
import { useIssueSentence } from './use-issue-sentence'

interface FieldsProps {
  state: EntryFormState
  /** The entry being edited; null for a new one. */
  entry: TimeEntry | null
}

/** Every field of time spent, in two groups: when and by whom, for what. */
export function EntryFields({ state, entry }: FieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <Section title={t('time.form.when')}>
        <WhoAndDay state={state} />
        <TimesFields state={state} entry={entry} />
        {entry?.isSubmitted === true && (
          <p className={classes['quiet']}>{t('time.form.submitted')}</p>
        )}
      </Section>
      <Section title={t('time.form.what')}>
        <What state={state} isNew={entry === null} />
      </Section>
    </>
  )
}

function WhoAndDay({ state: { form, change, issues } }: { state: EntryFormState }) {
  const { t } = useTranslation()
  const sentence = useIssueSentence(issues)
  const { people } = useAnimators()
  return (
    <div className={classes['pair']}>
      <DateField
        label={t('time.form.day')}
        value={form.spentOn}
        onChange={(spentOn) => change({ spentOn })}
        error={sentence('spentOn')}
        isFirst
      />
      <Select
        label={t('time.form.who')}
        value={form.personId}
        data={(people ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        allowDeselect={false}
        onChange={(personId) => change({ personId })}
        error={sentence('personId')}
      />
    </div>
  )
}

function What({ state: { form, change }, isNew }: { state: EntryFormState; isNew: boolean }) {
  const { t } = useTranslation()
  // Until somebody chose one, what the time is on proposes its category.
  const [isProposed, setProposed] = useState(isNew)
  const choose = (category: string) => {
    setProposed(false)
    change({ category })
  }
  const link = (chosen: NamedLink | null) => {
    const category = isProposed ? proposedCategory(chosen) : null
    change({ link: chosen, ...(category !== null && { category }) })
  }
  return (
    <>
      <CategoryPicker
        label={t('time.form.category')}
        value={form.category}
        onChange={(category) => category !== null && choose(category)}
      />
      <LinkPicker label={t('time.form.link')} value={form.link} onChange={link} />
      <Textarea
        label={t('time.form.note')}
        value={form.note}
        maxLength={2000}
        autosize
        minRows={2}
        maxRows={8}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <Checkbox
        label={t('time.form.isVoluntary')}
        description={t('time.form.voluntaryHint')}
        checked={form.isVoluntary}
        onChange={(event) => change({ isVoluntary: event.currentTarget.checked })}
      />
    </>
  )
}
