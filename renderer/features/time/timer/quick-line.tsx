import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readQuickTime } from '../../../../preload/rules/quick-time'
import { client } from '../../../api/client'
import { proposedCategory } from '../../../ui/time/proposed-category'
import { useCategoryName } from '../../../ui/time/use-category-name'
import { useWrite } from '../../../ui/use-write'
import { draftOfQuickTime, quickIssue } from './quick-draft'
import { lengthWords } from './length-words'
import classes from './timer-panel.module.css'
import { useKnownNames } from './use-known-names'
import { useReadingWords } from './use-reading-words'

interface QuickLineProps {
  personId: string
  timeZone: string
  onDone: () => void
}

/** Time said in one line; what was understood is shown before it is noted. */
export function QuickLine({ personId, timeZone, onDone }: QuickLineProps) {
  const { t } = useTranslation()
  const write = useWrite()
  const name = useCategoryName()
  const known = useKnownNames()
  const describe = useReadingWords()
  const saidId = useId()
  const [line, setLine] = useState('')
  const [isRunning, setRunning] = useState(false)
  const said = readQuickTime(line, known)
  const reading = { ...said, categoryKey: said.categoryKey ?? proposedCategory(said.link) }
  const draft = draftOfQuickTime(reading, { personId, timeZone })
  const issue = line.trim() === '' ? null : quickIssue(reading, draft, known.today)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (draft === null || issue !== null || isRunning) return
    setRunning(true)
    const words = { length: lengthWords(draft.durationSeconds), category: name(draft.category) }
    const written = await write({
      run: () => client.time.create(draft),
      done: t('timer.added', words),
    })
    setRunning(false)
    if (!written) return
    setLine('')
    onDone()
  }
  return (
    <form className={classes['line']} onSubmit={(event) => void submit(event)}>
      <TextInput
        label={t('timer.line')}
        placeholder={t('timer.lineHint')}
        aria-describedby={saidId}
        value={line}
        maxLength={300}
        autoComplete="off"
        data-autofocus
        onChange={(event) => setLine(event.currentTarget.value)}
      />
      <Button type="submit" loading={isRunning} disabled={draft === null || issue !== null}>
        {t('timer.add')}
      </Button>
      <div id={saidId} className={classes['said']} aria-live="polite">
        <p>{line.trim() === '' ? t('timer.lineHelp') : describe(reading)}</p>
        {issue !== null && <p className={classes['issue']}>{t(`timer.${issue}`)}</p>}
      </div>
    </form>
  )
}
