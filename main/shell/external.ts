import { shell } from 'electron'

const LIMIT = 2048
/** Some mail programs attach a local file when the address asks for it. */
const MAIL_FIELDS: ReadonlySet<string> = new Set(['to', 'cc', 'bcc', 'subject', 'body'])

/** The address as it may be given to the system, or null when it may not. */
function externalAddress(text: string): string | null {
  if (text.length > LIMIT || !URL.canParse(text)) return null
  const url = new URL(text)
  // Old pages of a library answer to http alone: the browser says so, where it opens them.
  if (url.protocol === 'https:' || url.protocol === 'http:') {
    return url.username === '' && url.password === '' ? url.href : null
  }
  if (url.protocol !== 'mailto:') return null
  const fields = [...url.searchParams.keys()]
  return fields.every((field) => MAIL_FIELDS.has(field.toLowerCase())) ? url.href : null
}

/** Opens an http, https or mailto address outside; false when it was refused. */
export async function openExternal(text: string): Promise<boolean> {
  const address = externalAddress(text)
  if (address === null) return false
  await shell.openExternal(address)
  return true
}
