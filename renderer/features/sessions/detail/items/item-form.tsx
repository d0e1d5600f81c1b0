import { Button, TextInput } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionItem } from '../../../../../preload/contract/session-shapes'
import { DateField } from '../../../../ui/calendar/date-field'
import { PersonPicker } from '../../../../ui/person/person-picker'
import { LocalDate } from '../../../../../preload/contract/shapes'
import classes from './items.module.css'

const maxText = 1000

type Fields = Pick<SessionItem, 'text' | 'ownerId' | 'dueOn'>

interface ItemFormProps {
  item: Fields
  submitLabel: string
  /** Says true once it is written. */
  onSave: (fields: Fields) => Promise<boolean>
  onLeave: () => void
}

/** The words of a decision or an action, who takes it on, and by when; Enter writes, Escape leaves. */
export function ItemForm({ item, submitLabel, onSave, onLeave }: ItemFormProps) {
  const { t } = useTranslation()
  const [text, setText] = useState(item.text)
  const [ownerId, setOwner] = useState(item.ownerId)
  const [dueOn, setDue] = useState(item.dueOn ?? '')
  const [isTried, setTried] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  // Asked for by the person, who goes on typing.
  useEffect(() => first.current?.focus(), [])
  const isDayWrong = dueOn !== '' && !LocalDate.safeParse(dueOn).success
  const isTextMissing = text.trim() === ''
  const save = async () => {
    setTried(true)
    if (isDayWrong || isTextMissing) return
    await onSave({ text: text.trim(), ownerId, dueOn: dueOn === '' ? null : dueOn })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const isOpenList =
      event.target instanceof Element && event.target.closest('[aria-expanded="true"]') !== null
    if (isOpenList || event.defaultPrevented) return
    if (event.key === 'Escape') onLeave()
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault()
      void save()
    }
  }
  return (
    // Enter and Escape answer for the whole, from any of its fields.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={classes['form']} onKeyDown={onKeyDown}>
      <TextInput
        aria-label={t('sessions.items.text')}
        value={text}
        maxLength={maxText}
        ref={first}
        error={isTried && isTextMissing ? t('sessions.items.textMissing') : null}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes['pair']}>
        <PersonPicker label={t('sessions.items.owner')} value={ownerId} onChange={setOwner} />
        <DateField
          label={t('sessions.items.dueOn')}
          value={dueOn}
          onChange={setDue}
          error={isTried && isDayWrong ? t('sessions.form.issues.date') : null}
        />
      </div>
      <div className={classes['formActions']}>
        <Button variant="default" size="xs" onClick={onLeave}>
          {t('common.cancel')}
        </Button>
        <Button size="xs" onClick={() => void save()}>
          {submitLabel}
        </Button>
      </div>
    </div>
  )
}
