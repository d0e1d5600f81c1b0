import { Checkbox, NumberInput, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { LocalDate } from '../../../../preload/contract/shapes'
import type { Source, SourceLook } from '../../../../preload/contract/sources'
import { client } from '../../../api/client'
import { DateField } from '../../../ui/calendar/date-field'
import { useClock } from '../../../ui/calendar/use-clock'
import { Dialog } from '../../../ui/dialog/dialog'
import { DialogForm } from '../../../ui/dialog/dialog-form'
import { PersonPicker } from '../../../ui/person/person-picker'
import { useAnimators } from '../../../ui/time/use-animators'
import { useWrite } from '../../../ui/use-write'
import classes from './looks.module.css'

/** A look being noted, or one noted before being corrected. */
export interface Looking {
  source: Source
  look: SourceLook | null
}

interface LookDialogProps {
  looking: Looking | null
  onClose: () => void
}

/** Notes a look at a source: the day, what was found. The next one is due a rhythm later. */
export function LookDialog({ looking, onClose }: LookDialogProps) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(looking)
  // Its words stay while it leaves the screen.
  if (looking !== null && looking !== shown) setShown(looking)
  const title = shown?.look ? 'sources.looks.editTitle' : 'sources.looks.newTitle'
  return (
    <Dialog
      title={t(title, { name: shown?.source.name ?? '' })}
      isOpen={looking !== null}
      onClose={onClose}
    >
      {shown && <LookForm looking={shown} onClose={onClose} />}
    </Dialog>
  )
}

function LookForm({
  looking: { source, look },
  onClose,
}: {
  looking: Looking
  onClose: () => void
}) {
  const { t } = useTranslation()
  const { today } = useClock()
  const { ownId } = useAnimators()
  const navigate = useNavigate()
  const write = useWrite()
  const [form, setForm] = useState({
    lookedOn: look?.lookedOn ?? today,
    note: look?.note ?? '',
    foundCount: look?.foundCount ?? 0,
  })
  const [byId, setById] = useState(look?.byId ?? ownId)
  const [isAddingNext, setAddingNext] = useState(false)
  const [isTried, setTried] = useState(false)
  const [isRunning, setRunning] = useState(false)
  const dayIssue = issueOf(form.lookedOn, today)
  const submit = async () => {
    setTried(true)
    if (dayIssue !== null) return
    setRunning(true)
    const { name, id: sourceId } = source
    const written = await write({
      run: () =>
        look === null
          ? client.sources.look({ ...form, sourceId, byId })
          : client.sources.updateLook({ ...form, id: look.id }),
      done: t(look === null ? 'sources.looks.noted' : 'sources.looks.updated', { name }),
    })
    setRunning(false)
    if (written === null) return
    onClose()
    if (isAddingNext) void navigate('/ressources?ajout=1')
  }
  return (
    <DialogForm
      {...(look === null && { text: t('sources.looks.text') })}
      submitLabel={t(look === null ? 'sources.look' : 'sources.save')}
      onSubmit={submit}
      onLeave={onClose}
      isRunning={isRunning}
    >
      <div className={classes['pair']}>
        <DateField
          label={t('sources.looks.day')}
          value={form.lookedOn}
          onChange={(lookedOn) => setForm({ ...form, lookedOn })}
          error={isTried && dayIssue !== null ? t(`sources.issues.${dayIssue}`) : null}
        />
        <NumberInput
          label={t('sources.looks.foundLabel')}
          value={form.foundCount}
          onChange={(value) => setForm({ ...form, foundCount: Number(value) || 0 })}
          min={0}
          max={1000}
          clampBehavior="strict"
          allowDecimal={false}
          allowNegative={false}
        />
      </div>
      {look === null && (
        <PersonPicker label={t('sources.looks.by')} value={byId} onChange={setById} isTeamOnly />
      )}
      <Textarea
        label={t('sources.looks.note')}
        placeholder={t('sources.looks.notePlaceholder')}
        value={form.note}
        onChange={(event) => setForm({ ...form, note: event.currentTarget.value })}
        maxLength={4000}
        autosize
        minRows={3}
        maxRows={10}
        data-autofocus
      />
      {look === null && (
        <Checkbox
          label={t('sources.looks.addNext')}
          checked={isAddingNext}
          onChange={(event) => setAddingNext(event.currentTarget.checked)}
        />
      )}
    </DialogForm>
  )
}

function issueOf(day: string, today: string): 'date' | 'ahead' | null {
  if (!LocalDate.safeParse(day).success) return 'date'
  return day > today ? 'ahead' : null
}
