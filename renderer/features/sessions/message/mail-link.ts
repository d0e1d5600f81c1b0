import type { Message } from './message-text'

/** Windows and several mail programs cut what is longer. */
const maxLength = 2000

export interface MailLink {
  href: string
  /** What had to be left out: the list of addresses, then the text. */
  leftOut: 'nothing' | 'addresses' | 'text'
}

/** A mailto address with as much as mail programs take; addresses go in blind copy (RFC 6068). */
export function mailLink(emails: readonly string[], { subject, body }: Message): MailLink {
  const text = { subject, body: body.replaceAll('\n', '\r\n') }
  const whole = mailto({ bcc: emails.join(','), ...text })
  if (whole.length <= maxLength) return { href: whole, leftOut: 'nothing' }
  const withoutList = mailto(text)
  if (withoutList.length <= maxLength) return { href: withoutList, leftOut: 'addresses' }
  return { href: mailto({ subject }), leftOut: 'text' }
}

function mailto(fields: Record<string, string>): string {
  const query = Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `mailto:?${query.join('&')}`
}
