import { RPCLink as HttpLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import type { ClientContext, ClientLink } from '@orpc/client'
import { DesktopNotice } from '../../preload/contract/desktop'
import { desktop } from './desktop'
import { refuseHeavy } from './refuse-heavy'
import { takeSecret } from './secret'

type Link = ClientLink<ClientContext>

/** Calls go by HTTP to the browser host, or by a port to the engine's process under Electron. */
export function createLink(onRestart: () => void): Link {
  return desktop() === null ? httpLink() : portLink(onRestart)
}

function httpLink(): Link {
  const secret = takeSecret()
  const headers = { authorization: `Bearer ${secret ?? ''}` }
  const link = new HttpLink({ url: `${window.location.origin}/rpc`, headers })
  return {
    call: async (path, input, options) => {
      refuseHeavy(input)
      return link.call(path, input, options)
    },
  }
}

/** What answers from now on: the port that came, or nobody when the engine was given up. */
function linkFor(notice: DesktopNotice, port: MessagePort | undefined): Link | null {
  if (notice.type === 'veillee:engineStopped') {
    return { call: () => Promise.reject(new Error('the engine has stopped')) }
  }
  if (port === undefined) return null
  port.start()
  return new PortLink({ port })
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
    if (!notice.success) return
    const link = linkFor(notice.data, event.ports[0])
    if (link === null) return
    arrived(link)
    current = Promise.resolve(link)
    if (notice.data.type !== 'veillee:enginePort' || notice.data.isRestart) onRestart()
  })
  desktop()?.connect()
  return { call: async (path, input, options) => (await current).call(path, input, options) }
}
