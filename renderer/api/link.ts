import { RPCLink as HttpLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import type { ClientContext, ClientLink } from '@orpc/client'
import { DesktopNotice } from '../../preload/contract/desktop'
import { desktop } from './desktop'
import { takeSecret } from './secret'

type Link = ClientLink<ClientContext>

/** Calls go by HTTP to the browser host, or by a port to the engine's process under Electron. */
export function createLink(onRestart: () => void): Link {
  return desktop() === null ? httpLink() : portLink(onRestart)
}

function httpLink(): Link {
  const secret = takeSecret()
  const headers = { authorization: `Bearer ${secret ?? ''}` }
  return new HttpLink({ url: `${window.location.origin}/rpc`, headers })
}

/** Each port the shell hands over replaces the last one; calls made before the first wait for it. */
function portLink(onRestart: () => void): Link {
  let arrived: (link: Link) => void = () => undefined
  let current = new Promise<Link>((resolve) => {
    arrived = resolve
  })
  window.addEventListener('message', (event) => {
    if (event.source !== window || event.origin !== window.location.origin) return
    const notice = DesktopNotice.safeParse(event.data)
    const [port] = event.ports
    if (!notice.success || notice.data.type !== 'veillee:enginePort' || port === undefined) return
    port.start()
    const link = new PortLink({ port })
    arrived(link)
    current = Promise.resolve(link)
    if (notice.data.isRestart) onRestart()
  })
  desktop()?.connect()
  return { call: async (path, input, options) => (await current).call(path, input, options) }
}
