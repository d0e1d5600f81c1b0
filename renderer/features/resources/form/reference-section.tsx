import { Button, TextInput } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { doiKey } from '../../../../preload/rules/doi'
import { isbnKey } from '../../../../preload/rules/isbn'
import { DateField } from '../../../ui/calendar/date-field'
import { Section } from '../../../ui/form/section'
import { fieldsOfType, type ReferenceField } from './fields-of-type'
import { PartialDateField } from './partial-date-field'
import classes from './resource-form.module.css'
import { useIssueSentence } from './use-issue-sentence'
import type { ResourceFormState } from './use-resource-form'

/** What a bibliography asks for: what matters for this kind in sight, the rest folded. */
export function ReferenceSection({ state }: { state: ResourceFormState }) {
  const { t } = useTranslation()
  const { form, issues } = state
  const { first, rest } = fieldsOfType(form.type)
  const [isUnfolded, setUnfolded] = useState(false)
  // What is wrong, or already said, is never out of sight.
  const isHeldOpen = rest.some((field) => form[field] !== '' || issues[field])
  const isOpen = isUnfolded || isHeldOpen
  const Chevron = isOpen ? IconChevronDown : IconChevronRight
  return (
    <Section title={t('resourceForm.form.reference')}>
      <div className={classes['pair']}>
        {first.map((field) => (
          <Field key={field} field={field} state={state} />
        ))}
        {isOpen && rest.map((field) => <Field key={field} field={field} state={state} />)}
      </div>
      {!isHeldOpen && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={classes['fold'] ?? ''}
          aria-expanded={isOpen}
          leftSection={<Chevron size={15} aria-hidden />}
          onClick={() => setUnfolded(!isOpen)}
        >
          {t('resourceForm.form.moreFields')}
        </Button>
      )}
    </Section>
  )
}

function Field({ field, state }: { field: ReferenceField; state: ResourceFormState }) {
  const { t } = useTranslation()
  const { form, issues, change } = state
  const said = useIssueSentence(issues)
  const label = t(`resourceForm.fields.${field}`)
  const value = form[field]
  const shared = { label, value, error: said(field) }
  const set = (text: string) => change({ [field]: text })
  if (field === 'issuedOn') return <PartialDateField {...shared} onChange={set} />
  if (field === 'accessedOn') return <DateField {...shared} onChange={set} />
  const remark = remarkOf(field, value)
  return (
    <TextInput
      {...shared}
      description={remark === null ? undefined : t(`resourceForm.form.${remark}`)}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      onChange={(event) => set(event.currentTarget.value)}
      autoComplete="off"
    />
  )
}

/** A number that is none is kept, since books are printed with wrong ones; it is only said. */
function remarkOf(field: ReferenceField, value: string): 'doiRemark' | 'isbnRemark' | null {
  if (value.trim() === '') return null
  if (field === 'doi' && doiKey(value) === '') return 'doiRemark'
  return field === 'isbn' && isbnKey(value) === '' ? 'isbnRemark' : null
}
