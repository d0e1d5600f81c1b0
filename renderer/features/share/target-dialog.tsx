import { Button, NumberInput, SegmentedControl, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShareTarget } from '../../../preload/contract/share'
import { api, client } from '../../api/client'
import { currentLanguage } from '../../text/language'
import { formatRatio } from '../../text/numbers'
import { DateField } from '../../ui/calendar/date-field'
import { DialogForm } from '../../ui/dialog/dialog-form'
import { Dialog } from '../../ui/dialog/dialog'
import { useWrite } from '../../ui/use-write'
import { readTarget, type TargetForm } from './read-target'
import classes from './target-dialog.module.css'

interface TargetDialogProps {
  /** The target to change; null makes one. */
  target: ShareTarget | null
  initial: TargetForm
  isOpen: boolean
  onClose: () => void
}

/** The share to reach, for whom, and by when. */
export function TargetDialog(props: TargetDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('share.dialog.title')} isOpen={props.isOpen} onClose={props.onClose}>
      <TargetFields {...props} />
    </Dialog>
  )
}

function TargetFields({ target, initial, onClose }: TargetDialogProps) {
  const { t } = useTranslation()
  const write = useWrite()
  const rituals = useQuery(api.rituals.list.queryOptions())
  const facets = useQuery(api.sessions.facets.queryOptions())
  const [form, setForm] = useState(initial)
  const [isTried, setTried] = useState(false)
  const [isRunning, setRunning] = useState(false)
  const read = readTarget(form)
  const issueOf = (field: keyof TargetForm) => {
    const issue = isTried ? read.issues?.[field] : undefined
    return issue === undefined ? null : t(`share.dialog.${issue}`)
  }
  const change = (changes: Partial<TargetForm>) => setForm({ ...form, ...changes })
  const run = async (act: () => Promise<unknown>) => {
    setRunning(true)
    const done = await act()
    setRunning(false)
    if (done !== null) onClose()
  }
  const submit = async () => {
    setTried(true)
    const { draft } = read
    if (draft === null) return
    const aim = formatRatio(draft.percent / 100, currentLanguage())
    await run(() =>
      write({
        run: () => client.share.setTarget({ ...draft, ...(target ? { id: target.id } : {}) }),
        done: t('share.dialog.done', { aim }),
      }),
    )
  }
  const remove = (id: string) =>
    run(() =>
      write({ run: () => client.share.removeTarget({ id }), done: t('share.dialog.removed') }),
    )
  const places = (facets.data?.territories ?? []).map(({ value }) => value)
  return (
    <DialogForm
      text={t('share.dialog.text')}
      submitLabel={t('share.dialog.submit')}
      onSubmit={submit}
      onLeave={onClose}
      isRunning={isRunning}
    >
      <Select
        label={t('share.dialog.whose')}
        value={form.whose}
        allowDeselect={false}
        data={(['community', 'ritual', 'territory'] as const).map((value) => ({
          value,
          label: t(`share.dialog.${value}`),
        }))}
        onChange={(whose) => change({ whose: whose as TargetForm['whose'] })}
      />
      {form.whose === 'ritual' && (
        <Select
          label={t('share.ritual')}
          value={form.ritualId}
          searchable
          data={(rituals.data ?? []).map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(ritualId) => change({ ritualId })}
          error={issueOf('ritualId')}
        />
      )}
      {form.whose === 'territory' && (
        <Select
          label={t('share.territory')}
          value={form.territory}
          searchable
          data={places.filter((value) => value !== '')}
          onChange={(territory) => change({ territory })}
          error={issueOf('territory')}
        />
      )}
      <SegmentedControl
        aria-label={t('share.measure')}
        value={form.measure}
        data={(['sessions', 'hours', 'attendances'] as const).map((value) => ({
          value,
          label: t(`share.measures.${value}`),
        }))}
        onChange={(measure) => change({ measure })}
      />
      <NumberInput
        data-autofocus
        label={t('share.dialog.percent')}
        value={form.percent}
        min={0}
        max={100}
        clampBehavior="none"
        onChange={(percent) => change({ percent })}
        error={issueOf('percent')}
      />
      <div className={classes['days']}>
        <DateField
          label={t('share.from')}
          value={form.fromOn}
          onChange={(fromOn) => change({ fromOn })}
          error={issueOf('fromOn')}
        />
        <DateField
          label={t('share.to')}
          value={form.toOn}
          onChange={(toOn) => change({ toOn })}
          error={issueOf('toOn')}
        />
      </div>
      {target !== null && (
        <Button
          variant="subtle"
          w="fit-content"
          onClick={() => void remove(target.id)}
          disabled={isRunning}
        >
          {t('share.dialog.remove')}
        </Button>
      )}
    </DialogForm>
  )
}
