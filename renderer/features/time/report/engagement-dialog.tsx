import { SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Engagement } from '../../../../preload/contract/time-total-shapes'
import { client } from '../../../api/client'
import { DateField } from '../../../ui/calendar/date-field'
import { DialogForm } from '../../../ui/dialog/dialog-form'
import { useWrite } from '../../../ui/use-write'
import classes from './engagement.module.css'
import { type EngagementForm, readEngagement } from './read-engagement'
import { useEngagementWords } from './use-engagement-words'

interface EngagementFieldsProps {
  personId: string
  /** The engagement to change; null makes one. */
  engagement: Engagement | null
  initial: EngagementForm
  isOwner: boolean
  onClose: () => void
}

/** Hours a week or a year, from when to when, and a rate that its owner alone can give. */
export function EngagementFields(props: EngagementFieldsProps) {
  const { personId, engagement, initial, isOwner, onClose } = props
  const { t } = useTranslation()
  const write = useWrite()
  const words = useEngagementWords()
  const [form, setForm] = useState(initial)
  const [isTried, setTried] = useState(false)
  const [isRunning, setRunning] = useState(false)
  const read = readEngagement(form)
  const change = (changes: Partial<EngagementForm>) => setForm({ ...form, ...changes })
  const issueOf = (field: keyof EngagementForm) => {
    const issue = isTried ? read.issues?.[field] : undefined
    return issue === undefined ? null : t(`timeReport.letter.${issue}`)
  }
  const submit = async () => {
    setTried(true)
    const { draft } = read
    if (!draft) return
    setRunning(true)
    const done = await write({
      run: () =>
        client.time.setEngagement({ ...draft, personId, ...(engagement && { id: engagement.id }) }),
      done: t('timeReport.letter.saved', { time: words.hoursOf(draft) }),
    })
    setRunning(false)
    if (done !== null) onClose()
  }
  return (
    <DialogForm
      text={t('timeReport.letter.dialogText')}
      submitLabel={t('timeReport.letter.save')}
      onSubmit={submit}
      onLeave={onClose}
      isRunning={isRunning}
    >
      <div className={classes['fields']}>
        <TextInput
          data-autofocus
          label={t('timeReport.letter.hours')}
          value={form.hours}
          onChange={(event) => change({ hours: event.currentTarget.value })}
          error={issueOf('hours')}
          autoComplete="off"
        />
        <SegmentedControl
          className={classes['per'] ?? ''}
          aria-label={t('timeReport.letter.per')}
          value={form.per}
          data={(['week', 'year'] as const).map((value) => ({
            value,
            label: t(`timeReport.letter.pers.${value}`),
          }))}
          onChange={(per: Engagement['per']) => change({ per })}
        />
        <DateField
          label={t('timeReport.letter.fromOn')}
          value={form.fromOn}
          onChange={(fromOn) => change({ fromOn })}
          error={issueOf('fromOn')}
        />
        <DateField
          label={t('timeReport.letter.toOn')}
          value={form.toOn}
          onChange={(toOn) => change({ toOn })}
          error={issueOf('toOn')}
        />
      </div>
      {isOwner && (
        <TextInput
          label={t('timeReport.letter.rateField')}
          description={t('timeReport.letter.rateHint')}
          value={form.rate}
          onChange={(event) => change({ rate: event.currentTarget.value })}
          error={issueOf('rate')}
          autoComplete="off"
        />
      )}
    </DialogForm>
  )
}
