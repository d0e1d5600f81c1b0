import { letters } from '../../../database/schema'

/** What a line of the list shows; the words of a letter stay in the file. */
export const rowColumns = {
  id: letters.id,
  title: letters.title,
  subject: letters.subject,
  language: letters.language,
  template: letters.template,
  state: letters.state,
  plannedOn: letters.plannedOn,
  plannedTime: letters.plannedTime,
  sentAt: letters.sentAt,
  audienceCount: letters.audienceCount,
  createdAt: letters.createdAt,
  updatedAt: letters.updatedAt,
}
