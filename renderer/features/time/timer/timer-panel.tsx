import { Button, Divider } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NamedLink } from '../../../../preload/contract/time-shapes'
import type { Timer } from '../../../../preload/contract/timer-shapes'
import { CategoryPicker } from '../../../ui/time/category-picker'
import { LinkPicker } from '../form/link-picker'
import { latestSubject } from '../../../ui/time/latest-subject'
import { proposedCategory } from '../../../ui/time/proposed-category'
import { QuickLine } from './quick-line'
import { RunningFields } from './running-fields'
import classes from './timer-panel.module.css'
import type { TimerActions } from './use-timer-actions'

interface TimerPanelProps {
  personId: string
  timeZone: string
  timer: Timer | null
  actions: TimerActions
  onDone: () => void
}

/** Notes time that was spent, or starts to measure what begins now. */
export function TimerPanel({ timer, actions, onDone, ...who }: TimerPanelProps) {
  const { t } = useTranslation()
  const [chosen, setCategory] = useState<string | null>(null)
  const [link, setLink] = useState<NamedLink | null>(null)
  const category = chosen ?? proposedCategory(link) ?? latestSubject()?.category ?? 'preparation'
  const start = async (event: FormEvent) => {
    event.preventDefault()
    if (await actions.start({ category, link })) onDone()
  }
  return (
    <div className={classes['panel']}>
      {timer !== null && (
        <>
          <RunningFields
            key={timer.spans[0]?.startedAt}
            timer={timer}
            actions={actions}
            onDone={onDone}
          />
          <Divider />
        </>
      )}
      <QuickLine {...who} onDone={onDone} />
      <Divider />
      <form
        className={classes['start']}
        aria-label={t(timer === null ? 'timer.start' : 'timer.another')}
        onSubmit={(event) => void start(event)}
      >
        {timer !== null && <h2 className={classes['heading']}>{t('timer.another')}</h2>}
        <div className={classes['pair']}>
          <CategoryPicker label={t('timer.category')} value={category} onChange={setCategory} />
          <LinkPicker
            label={t('timer.link')}
            value={link}
            onChange={setLink}
            placeholder={t('timer.linkHint')}
          />
        </div>
        <Button type="submit" variant="default" fullWidth>
          {t(timer === null ? 'timer.startTimer' : 'timer.switchTo')}
        </Button>
      </form>
    </div>
  )
}
