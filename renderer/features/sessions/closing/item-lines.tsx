import { ActionIcon, SegmentedControl, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DateField } from '../../../ui/calendar/date-field'
import { Section } from '../../../ui/form/section'
import { PersonPicker } from '../../../ui/person/person-picker'
import type { ClosingFieldsProps } from './closing-fields-props'
import { itemLine, type ItemLine } from './closing-form'
import classes from './closing.module.css'
import { useIssueWords } from './use-issue-words'

const maxText = 1000

/** What was decided, a line at a time; « action : » makes a line something to do. */
export function ItemLines({ state }: Pick<ClosingFieldsProps, 'state'>) {
  const { form, change } = state
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const sentence = useIssueWords(state.issues)
  const set = (id: string, changes: Partial<ItemLine>) =>
    change((now) => ({
      ...now,
      items: now.items.map((one) => (one.id === id ? { ...one, ...changes } : one)),
    }))
  const add = () => {
    const line = itemLine(typed, 'decision')
    if (line === null) return
    change((now) => ({ ...now, items: [...now.items, line] }))
    setTyped('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) add()
  }
  return (
    <Section title={t('closing.items')}>
      {form.items.length > 0 && (
        <ul className={classes['lines']}>
          {form.items.map((item) => (
            <li key={item.id} className={classes['item']}>
              <div className={classes['itemHead']}>
                <SegmentedControl
                  aria-label={t('closing.kindOf', { text: item.text })}
                  value={item.kind}
                  data={[
                    { value: 'decision', label: t('closing.decision') },
                    { value: 'action', label: t('closing.action') },
                  ]}
                  onChange={(kind) =>
                    set(item.id, { kind: kind === 'action' ? 'action' : 'decision' })
                  }
                />
                <TextInput
                  aria-label={t('closing.itemText')}
                  value={item.text}
                  maxLength={maxText}
                  onChange={(event) => set(item.id, { text: event.currentTarget.value })}
                />
                <ActionIcon
                  size={26}
                  aria-label={t('closing.remove', { what: item.text })}
                  onClick={() =>
                    change((now) => ({
                      ...now,
                      items: now.items.filter(({ id }) => id !== item.id),
                    }))
                  }
                >
                  <IconX size={15} aria-hidden />
                </ActionIcon>
              </div>
              {(item.kind === 'action' || item.ownerId !== null || item.dueOn !== '') && (
                <div className={classes['pair']}>
                  <PersonPicker
                    label={t('sessions.items.owner')}
                    value={item.ownerId}
                    onChange={(ownerId) => set(item.id, { ownerId })}
                  />
                  <DateField
                    label={t('sessions.items.dueOn')}
                    value={item.dueOn}
                    onChange={(dueOn) => set(item.id, { dueOn })}
                    error={sentence(`items.${item.id}.dueOn`)}
                  />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <TextInput
        aria-label={t('closing.addItem')}
        placeholder={t('closing.addItem')}
        leftSection={<IconPlus size={15} aria-hidden />}
        value={typed}
        maxLength={maxText}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        // What was typed and not entered is not lost by closing.
        onBlur={add}
      />
    </Section>
  )
}
