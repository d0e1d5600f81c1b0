import { Radio } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Timer } from '../../../../preload/contract/timer-shapes'
import { wallTimeAt } from '../../../../preload/rules/zoned-time'
import { formatDay, formatTime } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { Dialog } from '../../../ui/dialog/dialog'
import { DialogForm } from '../../../ui/dialog/dialog-form'
import { CategoryPicker } from '../../../ui/time/category-picker'
import classes from './gap-dialog.module.css'
import { lengthWords } from './length-words'
import type { Gap } from './use-gap'
import { useSubjectWords } from './use-subject-words'
import type { TimerActions } from './use-timer-actions'

const choices = ['keep', 'cut', 'split', 'reassign'] as const
type Choice = (typeof choices)[number]

interface GapDialogProps {
  timer: Timer
  gap: Gap
  timeZone: string
  isOpen: boolean
  actions: TimerActions
  onClose: () => void
  onSettled: () => void
}

/** Asks what becomes of time that nobody can vouch for; it may be answered later. */
export function GapDialog(props: GapDialogProps) {
  const { gap, timeZone, isOpen, onClose } = props
  const { t } = useTranslation()
  const words = gapWords(gap, timeZone)
  return (
    <Dialog title={t(`timer.${gap.kind}Title`, words)} isOpen={isOpen} onClose={onClose}>
      <GapForm {...props} words={words} />
    </Dialog>
  )
}

function GapForm(props: GapDialogProps & { words: ReturnType<typeof gapWords> }) {
  const { timer, gap, actions, words, onClose, onSettled } = props
  const { t } = useTranslation()
  const what = useSubjectWords()(timer)
  const [choice, setChoice] = useState<Choice>('cut')
  const [category, setCategory] = useState<string | null>(null)
  const [isRunning, setRunning] = useState(false)
  // Nothing lies between when the clock went back: nothing can be given to another category.
  const offered = gap.kind === 'clock' ? choices.slice(0, 2) : choices
  const [hasTried, setTried] = useState(false)
  const isLacking = choice === 'reassign' && category === null
  const submit = async () => {
    setTried(true)
    if (isLacking) return
    setRunning(true)
    const settled = await actions.settle({
      choice,
      ...(choice === 'reassign' && category !== null && { category }),
      ...(gap.kind === 'idle' && { from: gap.from }),
    })
    setRunning(false)
    if (settled) onSettled()
  }
  return (
    <DialogForm
      text={t(gap.kind === 'clock' ? 'timer.clockText' : 'timer.gapText', { ...words, what })}
      submitLabel={t('timer.settle')}
      leaveLabel={t('timer.later')}
      onSubmit={submit}
      onLeave={onClose}
      isRunning={isRunning}
    >
      <Radio.Group
        aria-label={t(`timer.${gap.kind}Title`, words)}
        value={choice}
        onChange={(value) => setChoice(choices.find((one) => one === value) ?? 'cut')}
      >
        <div className={classes['choices']}>
          {offered.map((one) => (
            <Radio
              key={one}
              value={one}
              label={t(`timer.${one}`, words)}
              description={t(`timer.${one}Text`, words)}
              data-autofocus={one === 'cut' ? true : undefined}
            />
          ))}
        </div>
      </Radio.Group>
      {choice === 'reassign' && (
        <CategoryPicker
          label={t('timer.reassignTo')}
          value={category}
          onChange={setCategory}
          any={t('timer.category')}
        />
      )}
      {isLacking && hasTried && (
        <p role="alert" className={classes['lacking']}>
          {t('timer.lacksOther')}
        </p>
      )}
    </DialogForm>
  )
}

/** From when to when, with the day where the two are not of the same one. */
function gapWords({ from, to }: Gap, timeZone: string) {
  const start = wallTimeAt(from, timeZone)
  const end = wallTimeAt(to, timeZone)
  const isOneDay = start.slice(0, 10) === end.slice(0, 10)
  const said = (wall: string) =>
    isOneDay
      ? formatTime(wall)
      : `${formatTime(wall)} (${formatDay(wall.slice(0, 10), 'short', currentLanguage())})`
  const seconds = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000))
  return { from: said(start), to: said(end), length: lengthWords(seconds) }
}
