import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MemberRow } from '../../../preload/contract/members'
import type { Workspace } from '../../../preload/contract/workspace'
import { api, client } from '../../api/client'
import { useWrite } from '../../ui/use-write'
import { Section } from './section'

/** Who reviews statements here: the name that decisions bear. */
export function ReviewerSection({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation()
  const team = useQuery(api.members.team.queryOptions())
  const you = team.data?.find(({ id }) => id === workspace.authorId)
  if (you === undefined) return null
  return (
    <Section title={t('settings.reviewer')}>
      <NameField key={`${you.id} ${you.name}`} you={you} isReadOnly={workspace.isReadOnly} />
    </Section>
  )
}

/** Saved on leaving the field, or on Enter. */
function NameField({
  you: { id, name, role },
  isReadOnly,
}: {
  you: MemberRow
  isReadOnly: boolean
}) {
  const { t } = useTranslation()
  const write = useWrite()
  const [typed, setTyped] = useState(name)
  const isEmpty = typed.trim() === ''
  const rename = async (event?: FormEvent) => {
    event?.preventDefault()
    if (isEmpty || typed.trim() === name) return
    const done = t('settings.memberRenamed', { name: typed.trim() })
    await write({ run: () => client.members.update({ id, name: typed, role }), done })
  }
  return (
    <form onSubmit={(event) => void rename(event)}>
      <TextInput
        label={t('settings.reviewerName')}
        description={t('settings.reviewerHint')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => void rename()}
        error={isEmpty && t('settings.nameRequired')}
        maxLength={120}
        disabled={isReadOnly}
      />
    </form>
  )
}
