/** An end of a channel between processes, as Electron gives it outside the shell. */
export interface ChannelPort {
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown
  on(event: 'close', listener: () => void): unknown
  postMessage(message: unknown): void
  start(): void
}

/** What a process started by the shell speaks through; typed here so that nobody needs electron. */
export interface ParentPort {
  on(
    event: 'message',
    listener: (event: { data: unknown; ports: readonly ChannelPort[] }) => void,
  ): unknown
  postMessage(message: unknown): void
}

/** The port to the shell, or null in a process that was not started by Electron. */
export function findParentPort(): ParentPort | null {
  const port: unknown = Reflect.get(process, 'parentPort')
  return isParentPort(port) ? port : null
}

function isParentPort(port: unknown): port is ParentPort {
  return typeof port === 'object' && port !== null && 'postMessage' in port && 'on' in port
}
