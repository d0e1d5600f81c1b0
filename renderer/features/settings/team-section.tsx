import { Select } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Workspace } from '../../../preload/contract/workspace'
import { api, client } from '../../api/client'
import { useNotice } from '../../ui/notice/notice'
import { useAttempt } from '../../ui/use-attempt'
import { AddMember } from './add-member'
import { Section } from './section'
import classes from './settings.module.css'
import { TeamRow } from './team-row'

/** Who is at this machine, and who runs the community with them. */
export function TeamSection({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const show = useNotice()
  const { attempt, failure } = useAttempt()
  const team = useQuery(api.members.team.queryOptions())
  const people = team.data ?? []
  const { authorId, isReadOnly } = workspace
  const become = async (id: string | null) => {
    if (id === null || id === authorId) return
    const isKnown = await attempt(() => client.workspace.identify({ authorId: id }))
    if (!isKnown) return
    await queries.invalidateQueries()
    const name = people.find((person) => person.id === id)?.name ?? ''
    show({ kind: 'done', text: t('settings.youDone', { name }) })
  }
  return (
    <Section title={t('settings.team')}>
      {people.length > 0 && (
        <Select
          label={t('settings.you')}
          description={t('settings.youHint')}
          placeholder={t('settings.youNobody')}
          data={people.map(({ id, name }) => ({ value: id, label: name }))}
          value={authorId}
          onChange={(id) => void become(id)}
          error={failure?.sentence}
          disabled={isReadOnly}
          allowDeselect={false}
        />
      )}
      <div className={classes['team']} role="group" aria-label={t('settings.members')}>
        <p className={classes['label']}>{t('settings.members')}</p>
        {people.length === 0 && <p className={classes['hint']}>{t('settings.noMember')}</p>}
        {people.length > 0 && (
          <ul className={classes['people']}>
            {people.map((member) => (
              <TeamRow
                key={`${member.id} ${member.name}`}
                member={member}
                isYou={member.id === authorId}
                isReadOnly={isReadOnly}
              />
            ))}
          </ul>
        )}
        {!isReadOnly && <AddMember isFirst={people.length === 0} onFirst={become} />}
      </div>
    </Section>
  )
}
