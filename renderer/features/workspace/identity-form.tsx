import { Radio, Stack, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, client } from '../../api/client'
import { DialogForm } from '../../ui/dialog/dialog-form'
import { useNotice } from '../../ui/notice/notice'
import { useAttempt } from '../../ui/use-attempt'
import classes from './identity-form.module.css'

/** Stands for a person who is not in the team yet. */
const someoneElse = 'other'

/** Picks oneself out of the team, or joins it. */
export function IdentityForm({ onLeave }: { onLeave: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const show = useNotice()
  const team = useQuery(api.members.team.queryOptions())
  const [chosen, setChosen] = useState<string | null>(null)
  const [name, setName] = useState('')
  const [isIncomplete, setIncomplete] = useState(false)
  const { attempt, isRunning, failure } = useAttempt()
  const people = team.data ?? []
  const isOther = chosen === someoneElse
  const choose = (value: string) => {
    setChosen(value)
    setIncomplete(false)
  }
  const submit = async () => {
    const isMissing = chosen === null || (isOther && name.trim() === '')
    setIncomplete(isMissing)
    if (isMissing) return
    const workspace = await attempt(async () => {
      const authorId = isOther ? await join(name) : chosen
      return client.workspace.identify({ authorId })
    })
    if (!workspace) return
    const welcomed = isOther ? name.trim() : people.find(({ id }) => id === chosen)?.name
    show({ kind: 'done', text: t('workspace.identity.welcome', { name: welcomed ?? '' }) })
    await queries.invalidateQueries()
  }
  const teamError = isIncomplete && chosen === null && t('workspace.identity.choose')
  return (
    <DialogForm
      text={t('workspace.identity.text')}
      submitLabel={t('workspace.identity.submit')}
      onSubmit={submit}
      onLeave={onLeave}
      leaveLabel={t('workspace.identity.later')}
      isRunning={isRunning}
    >
      <Radio.Group
        label={t('workspace.identity.team')}
        value={chosen}
        onChange={choose}
        error={failure?.sentence ?? teamError}
      >
        <Stack gap={8} mt={8}>
          {people.map((person, index) => (
            <Radio
              key={person.id}
              value={person.id}
              label={person.name}
              description={person.role && t(`common.${person.role}`)}
              data-autofocus={index === 0 ? true : undefined}
            />
          ))}
          <Radio value={someoneElse} label={t('workspace.identity.other')} />
        </Stack>
      </Radio.Group>
      {isOther && (
        <TextInput
          className={classes['name'] ?? ''}
          label={t('workspace.identity.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={isIncomplete && name.trim() === '' && t('workspace.identity.required')}
          maxLength={120}
          required
          ref={focusOnArrival}
        />
      )}
    </DialogForm>
  )
}

/** The choice just made asks for this name: the next key typed goes into it. */
function focusOnArrival(input: HTMLInputElement | null): void {
  input?.focus()
}

/** Adds a person to the team and gives their id. */
async function join(name: string): Promise<string> {
  const { member } = await client.members.create({ name, role: 'animator' })
  return member.id
}
