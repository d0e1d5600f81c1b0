import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconHeartHandshake, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/form/section'
import { newId } from '../../../ui/new-id'
import { PersonPicker } from '../../../ui/person/person-picker'
import type { ClosingFieldsProps } from './closing-fields-props'
import type { ThanksLine } from './closing-form'
import classes from './closing.module.css'
import { useIssueWords } from './use-issue-words'

/** Whom to thank, and for what: each becomes a contribution of theirs. */
export function ThanksLines({ state }: Pick<ClosingFieldsProps, 'state'>) {
  const { form, change } = state
  const { t } = useTranslation()
  const sentence = useIssueWords(state.issues)
  const set = (key: string, changes: Partial<ThanksLine>) =>
    change((now) => ({
      ...now,
      thanks: now.thanks.map((one) => (one.key === key ? { ...one, ...changes } : one)),
    }))
  const add = () => {
    const line = { key: newId(), personId: null, what: '', thankedOn: null }
    change((now) => ({ ...now, thanks: [...now.thanks, line] }))
  }
  return (
    <Section title={t('closing.thanks')}>
      {form.thanks.map(({ key, personId, what }) => (
        <div key={key} className={classes['line']}>
          <PersonPicker
            isLabelHidden
            label={t('closing.thanked')}
            placeholder={t('closing.thanked')}
            value={personId}
            onChange={(id) => set(key, { personId: id })}
            error={sentence(`thanks.${key}.personId`)}
          />
          <TextInput
            aria-label={t('closing.thanksWhat')}
            placeholder={t('closing.thanksWhat')}
            value={what}
            maxLength={300}
            error={sentence(`thanks.${key}.what`)}
            onChange={(event) => set(key, { what: event.currentTarget.value })}
          />
          <ActionIcon
            size={26}
            aria-label={t('closing.remove', { what })}
            onClick={() =>
              change((now) => ({ ...now, thanks: now.thanks.filter((one) => one.key !== key) }))
            }
          >
            <IconX size={15} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        className={classes['add'] ?? ''}
        variant="subtle"
        size="xs"
        leftSection={<IconHeartHandshake size={15} aria-hidden />}
        onClick={add}
      >
        {t('closing.addThanks')}
      </Button>
    </Section>
  )
}
