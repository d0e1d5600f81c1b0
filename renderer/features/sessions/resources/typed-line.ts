import type { SharedLine } from '../../../../preload/contract/session-shapes'
import { newId } from '../../../ui/new-id'

/** A line for what was typed: an address is titled by itself until somebody says better. */
export function typedLine(typed: string): SharedLine {
  const text = typed.trim()
  const address = addressOf(text)
  const title = address === '' ? text : titleOf(address)
  return { id: newId(), title: title.slice(0, 1000), address, isForLibrary: true }
}

/** The web address a text is, if it is one; « www. » alone is enough to mean it. */
export function addressOf(text: string): string {
  const address = /^www\.\S+\.\S+$/i.test(text) ? `https://${text}` : text
  return /^https?:\/\/\S+$/i.test(address) && URL.canParse(address) ? address : ''
}

function titleOf(address: string): string {
  const { hostname, pathname } = new URL(address)
  return `${hostname.replace(/^www\./, '')}${pathname === '/' ? '' : pathname}`
}
