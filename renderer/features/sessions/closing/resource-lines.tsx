import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconLink, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { SessionResource } from '../../../../preload/contract/sessions'
import { Section } from '../../../ui/form/section'
import { newId } from '../../../ui/new-id'
import type { ClosingFieldsProps } from './closing-fields-props'
import classes from './closing.module.css'
import { useIssueWords } from './use-issue-words'

/** What was shared: a title each, and an address if there is one. */
export function ResourceLines({ state }: Pick<ClosingFieldsProps, 'state'>) {
  const { form, change } = state
  const { t } = useTranslation()
  const sentence = useIssueWords(state.issues)
  const set = (id: string, changes: Partial<SessionResource>) =>
    change((now) => ({
      ...now,
      resources: now.resources.map((one) => (one.id === id ? { ...one, ...changes } : one)),
    }))
  const add = () => {
    const line = { id: newId(), title: '', address: '' }
    change((now) => ({ ...now, resources: [...now.resources, line] }))
  }
  return (
    <Section title={t('sessions.resources.title')}>
      {form.resources.map(({ id, title, address }) => (
        <div key={id} className={classes['line']}>
          <TextInput
            aria-label={t('sessions.resources.name')}
            placeholder={t('sessions.resources.name')}
            value={title}
            maxLength={300}
            error={sentence(`resources.${id}.title`)}
            onChange={(event) => set(id, { title: event.currentTarget.value })}
          />
          <TextInput
            type="url"
            aria-label={t('sessions.resources.address')}
            placeholder="https://"
            value={address}
            maxLength={2000}
            error={sentence(`resources.${id}.address`)}
            onChange={(event) => set(id, { address: event.currentTarget.value })}
          />
          <ActionIcon
            size={26}
            aria-label={t('closing.remove', { what: title })}
            onClick={() =>
              change((now) => ({
                ...now,
                resources: now.resources.filter((one) => one.id !== id),
              }))
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
        leftSection={<IconLink size={15} aria-hidden />}
        onClick={add}
      >
        {t('sessions.resources.add')}
      </Button>
    </Section>
  )
}
