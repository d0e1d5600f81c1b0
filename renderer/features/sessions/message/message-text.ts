import type { TFunction } from 'i18next'
import type { Session, SessionItem } from '../../../../preload/contract/session-shapes'
import type { MessagePurpose } from '../../../../preload/contract/sessions'
import { formatDay } from '../../../text/dates'
import { describeWhen } from '../../../text/recurrence/occurrence'
import { currentLanguage } from '../../../text/language'
import { sessionSpan } from '../../../ui/sessions/session-span'
import { plainText } from './plain-text'

/** A message ready to be read again and sent. */
export interface Message {
  subject: string
  body: string
}

interface Around {
  t: TFunction
  /** The name of somebody, empty when it is not known. */
  nameOf: (id: string | null) => string
  /** Who signs. */
  author: string
}

/** The message of a session, in the language of the page: what it says follows from the session. */
export function messageText(session: Session, purpose: MessagePurpose, around: Around): Message {
  const { t, author } = around
  const { title } = session
  const locale = currentLanguage()
  const when = describeWhen(sessionSpan(session), 'full', locale)
  const day = formatDay(session.startOn, 'day', locale)
  const blocks = [
    t('sessions.message.hello'),
    t(`sessions.message.intros.${purpose}`, { title, when }),
    ...(purpose === 'followUp' ? followUp(session, around) : invitation(session, when, t)),
    [t(`sessions.message.ends.${purpose}`), author].filter((line) => line !== '').join('\n'),
  ]
  return {
    subject: t(`sessions.message.subjects.${purpose}`, { title, day }),
    body: blocks.filter((block) => block !== '').join('\n\n'),
  }
}

function invitation({ mode, place, link, agenda }: Session, when: string, t: TFunction): string[] {
  const lines = [
    t('sessions.message.whenLine', { when }),
    place !== '' && mode !== 'remote' ? t('sessions.message.placeLine', { place }) : '',
    link !== '' && mode !== 'inPerson' ? t('sessions.message.linkLine', { link }) : '',
  ]
  return [
    lines.filter((line) => line !== '').join('\n'),
    under(t('sessions.message.agendaLine'), plainText(agenda)),
  ]
}

function followUp({ items, resources, minutes }: Session, { t, nameOf }: Around): string[] {
  const said = (kind: SessionItem['kind']) =>
    items
      .filter((item) => item.kind === kind && item.doneOn === null)
      .map((item) => `- ${itemLine(item, t, nameOf)}`)
      .join('\n')
  const shared = resources
    .map(({ title, address }) => (address === '' ? `- ${title}` : `- ${title}\n  ${address}`))
    .join('\n')
  return [
    under(t('sessions.message.minutesLine'), plainText(minutes)),
    under(t('sessions.message.decisionsLine'), said('decision')),
    under(t('sessions.message.actionsLine'), said('action')),
    under(t('sessions.message.resourcesLine'), shared),
  ]
}

function itemLine(
  { text, ownerId, dueOn }: SessionItem,
  t: TFunction,
  nameOf: Around['nameOf'],
): string {
  const day = dueOn === null ? '' : formatDay(dueOn, 'monthDay', currentLanguage())
  const notes = [nameOf(ownerId), day === '' ? '' : t('sessions.message.dueBy', { day })]
  const said = notes.filter((note) => note !== '').join(', ')
  return said === '' ? text : `${text} (${said})`
}

function under(title: string, text: string): string {
  return text === '' ? '' : `${title}\n${text}`
}
