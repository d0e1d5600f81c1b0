import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  MatchedAttendance,
  ReadAttendance,
} from '../../../../../preload/contract/attendance-shapes'
import { client, queries } from '../../../../api/client'
import { DialogForm } from '../../../../ui/dialog/dialog-form'
import { useAttempt } from '../../../../ui/use-attempt'
import type { Attendee } from '../attendance-list'
import classes from '../attendance.module.css'
import { chosenPeople, firstChoice, type LineChoice } from './matched-choice'
import { MatchedLine } from './matched-line'

interface MatchedFormProps {
  read: ReadAttendance
  isBegun: boolean
  onPeople: (people: Attendee[]) => void
  onLeave: () => void
}

/** Whom each line seems to mean: those to decide first, then those recognised. */
export function MatchedForm({ read, isBegun, onPeople, onLeave }: MatchedFormProps) {
  const { t } = useTranslation()
  const { rows, skipped } = read
  const [choices, setChoices] = useState(() => rows.map(firstChoice))
  const { attempt, isRunning, failure } = useAttempt()
  const choose = (index: number, choice: LineChoice) =>
    setChoices((now) => now.map((one, at) => (at === index ? choice : one)))
  const submit = async () => {
    const added = new Map<number, string>()
    const isDone = await attempt(async () => {
      for (const [index, row] of rows.entries()) {
        if (choices[index] === 'add') added.set(index, await addToDirectory(row))
      }
      return true
    })
    await queries.invalidateQueries()
    if (isDone !== true) {
      // Those who went in are known from now on: trying again adds nobody twice.
      for (const [index, personId] of added) choose(index, { personId })
      return
    }
    onPeople(chosenPeople(rows, choices, added, isBegun))
  }
  const kept = choices.filter((choice) => choice !== 'leave').length
  const indexed = rows.map((row, index) => ({ row, index }))
  const groups = [
    ['ambiguous', indexed.filter(({ row }) => row.match === 'ambiguous')],
    ['unknown', indexed.filter(({ row }) => row.match === 'none')],
    ['known', indexed.filter(({ row }) => row.match === 'email' || row.match === 'name')],
  ] as const
  return (
    <DialogForm
      submitLabel={t('attendance.read.apply', { count: kept })}
      onSubmit={submit}
      onLeave={onLeave}
      isRunning={isRunning}
    >
      <div className={classes['matched']}>
        {groups.map(
          ([group, lines]) =>
            lines.length > 0 && (
              <section
                key={group}
                aria-label={t(`attendance.read.${group}`, { count: lines.length })}
              >
                <h3 className={classes['groupTitle']}>
                  {t(`attendance.read.${group}`, { count: lines.length })}
                </h3>
                <ul className={classes['lines']}>
                  {lines.map(({ row, index }) => (
                    <MatchedLine
                      key={index}
                      row={row}
                      choice={choices[index] ?? 'leave'}
                      onChoose={(choice) => choose(index, choice)}
                    />
                  ))}
                </ul>
              </section>
            ),
        )}
        {skipped.length > 0 && (
          <p className={classes['quiet']}>
            {t('attendance.read.skipped', {
              count: skipped.length,
              lines: skipped.map(({ text }) => text).join(' ; '),
            })}
          </p>
        )}
      </div>
      {failure !== null && (
        <p role="alert" className={classes['issue']}>
          {failure.sentence}
        </p>
      )}
    </DialogForm>
  )
}

async function addToDirectory({ name, email }: MatchedAttendance): Promise<string> {
  const { member } = await client.members.create({ name, email, role: null })
  return member.id
}
