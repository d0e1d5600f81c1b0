import { beforeEach, describe, expect, it, vi } from 'vitest'
import { desktopVerbs } from './contract/desktop'

const electron = vi.hoisted(() => ({
  exposed: {} as Record<string, Record<string, (...input: unknown[]) => unknown>>,
  notices: [] as ((event: unknown, notice: unknown) => void)[],
  invoke: vi.fn(async () => 'answered'),
  send: vi.fn(),
}))
vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (name: string, value: never) => {
      electron.exposed[name] = value
    },
  },
  ipcRenderer: {
    invoke: electron.invoke,
    send: electron.send,
    on: (channel: string, listener: never) => {
      if (channel === 'desktop:notice') electron.notices.push(listener)
    },
  },
}))

const postMessage = vi.fn()
vi.stubGlobal('window', { postMessage })
await import('./index')

beforeEach(() => vi.clearAllMocks())

describe('the bridge', () => {
  it('holds the verbs of the contract and nothing of Electron’s', () => {
    expect(Object.keys(electron.exposed)).toEqual(['veillee'])
    const names = [...Object.keys(desktopVerbs), 'platform', 'connect']
    expect(Object.keys(electron.exposed['veillee'] ?? {}).toSorted()).toEqual(names.toSorted())
  })

  it('asks the shell for each verb under its own name', async () => {
    const verbs = Object.keys(desktopVerbs)
    const input = { some: 'input' }
    const answers = await Promise.all(
      verbs.map((verb) => electron.exposed['veillee']?.[verb]?.(input)),
    )
    expect(answers).toEqual(verbs.map(() => 'answered'))
    expect(electron.invoke.mock.calls).toEqual(verbs.map((verb) => [`desktop:${verb}`, input]))
  })

  it('passes notices and ports to the page at its exact origin', () => {
    const ports = [{ end: 2 }]
    const notice = { type: 'veillee:enginePort', isRestart: false }
    electron.notices[0]?.({ ports }, notice)
    expect(postMessage).toHaveBeenCalledExactlyOnceWith(notice, 'veillee://app', ports)
  })
})
