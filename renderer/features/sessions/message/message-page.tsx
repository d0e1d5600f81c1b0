import { SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { type Session } from '../../../../preload/contract/session-shapes'
import { MessagePurpose } from '../../../../preload/contract/sessions'
import { api } from '../../../api/client'
import { SessionScreen } from '../session-screen'
import { useNames } from '../../../ui/person/use-names'
import { MessageForm } from './message-form'
import { messageText } from './message-text'
import classes from './message.module.css'

/** What to write to those who are to come or who came: ready, to be read again and changed. */
export function MessagePage() {
  const { t } = useTranslation()
  return (
    <SessionScreen title={t('sessions.message.title')} actions={() => null}>
      {(session) => <Purposes key={session.id} session={session} />}
    </SessionScreen>
  )
}

function Purposes({ session }: { session: Session }) {
  const { t, i18n } = useTranslation()
  const label = useId()
  const [search, setSearch] = useSearchParams()
  const wanted = MessagePurpose.safeParse(search.get('but'))
  const purpose = wanted.success ? wanted.data : 'invitation'
  const status = useQuery(api.workspace.status.queryOptions())
  const authorId = status.data?.current?.authorId ?? null
  const owners = session.items.map(({ ownerId }) => ownerId)
  const { isRead, nameOf } = useNames([authorId, ...owners])
  if (!status.data || !isRead) return null
  const proposed = messageText(session, purpose, { t, nameOf, author: nameOf(authorId) })
  return (
    <div className={classes['page']}>
      <span id={label} className="visually-hidden">
        {t('sessions.message.purpose')}
      </span>
      <SegmentedControl
        className={classes['purposes'] ?? ''}
        aria-labelledby={label}
        value={purpose}
        data={MessagePurpose.options.map((value) => ({
          value,
          label: t(`sessions.message.${value}`),
        }))}
        onChange={(but) => setSearch({ but }, { replace: true })}
      />
      <MessageForm
        // What was changed in one message says nothing of another.
        key={`${purpose} ${i18n.language}`}
        session={session}
        purpose={purpose}
        proposed={proposed}
      />
    </div>
  )
}
