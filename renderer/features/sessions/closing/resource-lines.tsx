import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/form/section'
import { newId } from '../../../ui/new-id'
import { SharedName } from '../../../ui/resources/shared-name'
import { ResourcePicker } from '../resources/resource-picker'
import { SharedFields } from '../resources/shared-fields'
import { typedLine } from '../resources/typed-line'
import type { ClosingFieldsProps } from './closing-fields-props'
import type { ResourceLine } from './closing-form'
import classes from './closing.module.css'
import { useIssueWords } from './use-issue-words'

/** What was shared: found in the library, or typed, and then kept there too if one wants. */
export function ResourceLines({ state }: Pick<ClosingFieldsProps, 'state'>) {
  const { form, change } = state
  const { t } = useTranslation()
  const sentence = useIssueWords(state.issues)
  const set = (id: string, changes: Partial<ResourceLine>) =>
    change((now) => ({
      ...now,
      resources: now.resources.map((one) => (one.id === id ? { ...one, ...changes } : one)),
    }))
  const add = (line: ResourceLine) =>
    change((now) => ({ ...now, resources: [...now.resources, line] }))
  const remove = (id: string) =>
    change((now) => ({ ...now, resources: now.resources.filter((one) => one.id !== id) }))
  return (
    <Section title={t('sessions.resources.title')}>
      {form.resources.length > 0 && (
        <ul className={classes['lines']}>
          {form.resources.map((line) => (
            <li key={line.id} className={classes['shared']}>
              {line.resourceId == null ? (
                <SharedFields
                  line={line}
                  titleIssue={sentence(`resources.${line.id}.title`)}
                  addressIssue={sentence(`resources.${line.id}.address`)}
                  onChange={(changes) => set(line.id, changes)}
                />
              ) : (
                <SharedName resource={line} />
              )}
              <ActionIcon
                size={26}
                aria-label={t('closing.remove', { what: line.title })}
                onClick={() => remove(line.id)}
              >
                <IconX size={15} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <ResourcePicker
        chosenIds={form.resources.flatMap(({ resourceId }) => resourceId ?? [])}
        onPick={({ id, title, address, type }) =>
          add({ id: newId(), title, address, type, resourceId: id })
        }
        onType={(text) => add(typedLine(text))}
        isKeptOnLeave
      />
    </Section>
  )
}
