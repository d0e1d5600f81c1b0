import { Button } from '@mantine/core'
import { IconClock, IconRss, IconUser } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { LetterRow } from '../../../preload/contract/letter-shapes'
import type { Member } from '../../../preload/contract/members'
import type { Ritual } from '../../../preload/contract/rituals'
import type { ResourceRow } from '../../../preload/contract/resource-shapes'
import type { SessionRow } from '../../../preload/contract/session-shapes'
import type { Source } from '../../../preload/contract/sources'
import type { TimeEntry } from '../../../preload/contract/time-shapes'
import { api, client } from '../../api/client'
import { capitalised, formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { describeCadence } from '../../text/recurrence/describe'
import { describeWhen } from '../../text/recurrence/occurrence'
import { EmptyState } from '../../ui/empty-state'
import { KindMark } from '../../ui/kind-mark'
import { PageHeader } from '../../ui/page-header'
import { TypeIcon } from '../../ui/resources/type-icon'
import { sessionSpan } from '../../ui/sessions/session-span'
import { clockWords } from '../../ui/time/clock-words'
import { useCategoryName } from '../../ui/time/use-category-name'
import { Thrown } from './thrown'
import { ThrownGroup } from './thrown-group'

/** What was thrown away, by kind; nothing here is ever lost by waiting. */
export function TrashPage() {
  const { t } = useTranslation()
  const rituals = useQuery(api.rituals.trash.queryOptions()).data
  const sessions = useQuery(api.sessions.trash.queryOptions()).data
  const members = useQuery(api.members.trash.queryOptions()).data
  const time = useQuery(api.time.trash.queryOptions()).data
  const resources = useQuery(api.resources.trash.queryOptions()).data
  const sources = useQuery(api.sources.trash.queryOptions()).data
  const letters = useQuery(api.newsletters.trash.queryOptions()).data
  if (!rituals || !sessions || !members || !time || !resources || !sources || !letters)
    return <PageHeader title={t('trash.title')} />
  const all = [rituals, sessions, letters, resources, sources, members, time]
  const count = all.reduce((sum, { length }) => sum + length, 0)
  if (count === 0) {
    return (
      <>
        <PageHeader title={t('trash.title')} />
        <EmptyState title={t('trash.emptyTitle')} text={t('trash.emptyText')}>
          <Button variant="default" component={Link} to="/rituels">
            {t('trash.toRituals')}
          </Button>
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <PageHeader title={t('trash.title')} sentence={t('trash.lead', { count })} />
      <ThrownGroup title={t('trash.rituals')}>
        {rituals.map((ritual) => (
          <ThrownRitual key={ritual.id} ritual={ritual} />
        ))}
      </ThrownGroup>
      <ThrownGroup title={t('trash.sessions')}>
        {sessions.map((session) => (
          <ThrownSession key={session.id} session={session} />
        ))}
      </ThrownGroup>
      <ThrownGroup title={t('trash.letters')}>
        {letters.map((letter) => (
          <ThrownLetter key={letter.id} letter={letter} />
        ))}
      </ThrownGroup>
      <ThrownGroup title={t('trash.resources')}>
        {resources.map((resource) => (
          <ThrownResource key={resource.id} resource={resource} />
        ))}
      </ThrownGroup>
      <ThrownGroup title={t('trash.sources')}>
        {sources.map((source) => (
          <ThrownSource key={source.id} source={source} />
        ))}
      </ThrownGroup>
      <ThrownGroup title={t('trash.people')}>
        {members.map((member) => (
          <ThrownMember key={member.id} member={member} />
        ))}
      </ThrownGroup>
      <ThrownGroup title={t('trash.time')}>
        {time.map((entry) => (
          <ThrownTime key={entry.id} entry={entry} />
        ))}
      </ThrownGroup>
    </>
  )
}

function ThrownRitual({ ritual: { id, title, series, deletedAt } }: { ritual: Ritual }) {
  const [first] = series
  return (
    <Thrown
      mark={<KindMark kind="rituel" />}
      title={title}
      detail={first ? capitalised(describeCadence(first, currentLanguage())) : ''}
      deletedAt={deletedAt}
      restore={() => client.rituals.restore({ id })}
    />
  )
}

function ThrownSession({ session }: { session: SessionRow }) {
  const { id, title } = session
  return (
    <Thrown
      mark={<KindMark kind="seance" />}
      title={title}
      detail={capitalised(describeWhen(sessionSpan(session), 'full', currentLanguage()))}
      deletedAt={null}
      restore={() => client.sessions.restore({ id })}
    />
  )
}

function ThrownLetter({ letter: { id, title, subject } }: { letter: LetterRow }) {
  return (
    <Thrown
      mark={<KindMark kind="lettre" />}
      title={title}
      detail={subject}
      deletedAt={null}
      restore={() => client.newsletters.restore({ id })}
    />
  )
}

function ThrownResource({ resource }: { resource: ResourceRow }) {
  const { id, type, title, authors, containerTitle } = resource
  return (
    <Thrown
      mark={<TypeIcon type={type} size={15} />}
      title={title}
      detail={[authors, containerTitle].filter((words) => words !== '').join(', ')}
      deletedAt={null}
      restore={() => client.resources.restore({ ids: [id] })}
    />
  )
}

function ThrownSource({ source: { id, name, address, deletedAt } }: { source: Source }) {
  return (
    <Thrown
      mark={<IconRss size={15} stroke={1.6} aria-hidden />}
      title={name}
      detail={address}
      deletedAt={deletedAt}
      restore={() => client.sources.restore({ ids: [id] })}
    />
  )
}

function ThrownMember({ member }: { member: Member }) {
  const { id, name, organisation, deletedAt } = member
  return (
    <Thrown
      mark={<IconUser size={15} stroke={1.6} aria-hidden />}
      title={name}
      detail={organisation}
      deletedAt={deletedAt}
      restore={() => client.members.restore({ ids: [id] })}
    />
  )
}

function ThrownTime({ entry }: { entry: TimeEntry }) {
  const categoryName = useCategoryName()
  const { id, spentOn, category, durationSeconds, link, note, deletedAt } = entry
  const day = capitalised(formatDay(spentOn, 'full', currentLanguage()))
  const said = [link?.title ?? '', note].filter((words) => words !== '')
  return (
    <Thrown
      mark={<IconClock size={15} stroke={1.6} aria-hidden />}
      title={`${categoryName(category)}, ${clockWords(durationSeconds, true)}`}
      detail={[day, ...said].join(' · ')}
      deletedAt={deletedAt}
      restore={() => client.time.restore({ ids: [id] })}
    />
  )
}
