import { Button } from '@mantine/core'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Statement, StatementLevel } from '../../../../preload/contract/statements'
import { api, client } from '../../../api/client'
import { failureSentence } from '../../../text/failure-sentence'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { PersonPicker } from '../../../ui/person/person-picker'
import { useAttempt } from '../../../ui/use-attempt'
import { DraftDays } from './draft-days'
import { DraftTotals } from './draft-totals'
import { LevelField } from './level-field'
import { PeriodFields } from './period-fields'
import classes from './submit.module.css'
import { usePeriod } from './use-period'

interface SubmitFormProps {
  /** Whose statement the address asks for. */
  asked: string | null
  onDone: (statement: Statement) => void
}

/** Who, which days, what they hold, how much of it leaves: then the one act that is not undone. */
export function SubmitForm({ asked, onDone }: SubmitFormProps) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const isReadOnly = useReadOnly()
  const [person, setPerson] = useState(asked)
  const chosen = usePeriod()
  const [level, setLevel] = useLevel(person)
  const { attempt, isRunning, failure } = useAttempt()
  const { period } = chosen
  const draft = useQuery(
    api.statements.draft.queryOptions({
      input: { personId: person ?? '', ...(period ?? chosen.typed), level },
      enabled: person !== null && period !== null,
      placeholderData: keepPreviousData,
    }),
  )
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (person === null || period === null || isRunning) return
    const done = await attempt(() =>
      client.statements.submit({ personId: person, ...period, level }),
    )
    if (!done) return
    await queries.invalidateQueries()
    // Its page would show the former version for as long as it takes to read the new one.
    const { statement } = done
    queries.setQueryData(api.statements.get.queryKey({ input: { id: statement.id } }), statement)
    onDone(statement)
  }
  const data = period && person !== null ? draft.data : undefined
  return (
    <form className={classes['form']} noValidate onSubmit={(event) => void submit(event)}>
      <div className={classes['scroll']}>
        <PersonPicker
          label={t('statements.submit.person')}
          value={person}
          onChange={setPerson}
          error={person === null && t('statements.submit.personMissing')}
          isTeamOnly
        />
        <PeriodFields chosen={chosen} />
        {draft.isError && <p role="alert">{failureSentence(draft.error, t)}</p>}
        {data && period && (
          <>
            <DraftTotals draft={data} />
            <DraftDays draft={data} period={period} />
          </>
        )}
        <LevelField value={level} onChange={setLevel} />
      </div>
      <div className={classes['foot']}>
        {failure && (
          <p role="alert" className={classes['failure']}>
            {failure.sentence}
          </p>
        )}
        {data?.state === 'approved' && <p>{t('statements.submit.amends')}</p>}
        {data && !['draft', 'approved'].includes(data.state) && (
          <p>{t('statements.submit.replaces')}</p>
        )}
        <p>{t('statements.submit.final')}</p>
        <Button type="submit" loading={isRunning} disabled={!data || isReadOnly}>
          {t('statements.submit.action')}
        </Button>
      </div>
    </form>
  )
}

/** What leaves is the owner's choice: the last one of theirs at first, without notes before any. */
function useLevel(person: string | null): [StatementLevel, (level: StatementLevel) => void] {
  const [picked, setPicked] = useState<StatementLevel | null>(null)
  const latest = useQuery(
    api.statements.list.queryOptions({
      input: { personId: person ?? '' },
      enabled: person !== null,
    }),
  )
  return [picked ?? latest.data?.[0]?.level ?? 'withoutNotes', setPicked]
}
