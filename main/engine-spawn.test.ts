import { EventEmitter } from 'node:events'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { EngineMessage } from './engine-messages'
import { type ShellSpawn, spawnThroughShell } from './engine-spawn'
import type { ChannelPort } from './parent-port'

class FakePort extends EventEmitter {
  postMessage = vi.fn()
  start = vi.fn()
}

let asked: EngineMessage[]
let shell: ShellSpawn
let port: FakePort & ChannelPort

beforeEach(() => {
  vi.useFakeTimers()
  asked = []
  shell = spawnThroughShell((message) => asked.push(message))
  port = new FakePort()
})

const spawned = () => {
  const child = shell.spawn('parse-ics')
  const exits: (number | null)[] = []
  const messages: unknown[] = []
  child.onExit((code) => exits.push(code))
  child.onMessage((message) => messages.push(message))
  return { child, exits, messages, id: asked[0]?.id ?? '' }
}

describe('a process the engine started through the shell', () => {
  it('is asked for by the name of its entry', () => {
    const { id } = spawned()
    expect(asked).toEqual([{ type: 'spawn', id, entry: 'parse-ics' }])
  })

  it('receives what was said before it was there, in order', () => {
    const { child, id } = spawned()
    child.post('first')
    child.post('second')
    shell.onSpawned(id, port)
    child.post('third')
    expect(port.start).toHaveBeenCalledOnce()
    expect(port.postMessage.mock.calls).toEqual([['first'], ['second'], ['third']])
  })

  it('is heard, and killed when asked', () => {
    const { child, id, messages } = spawned()
    shell.onSpawned(id, port)
    port.emit('message', { data: { done: 3 } })
    child.kill()
    expect(messages).toEqual([{ done: 3 }])
    expect(asked.at(-1)).toEqual({ type: 'kill', id })
  })

  it('gives its last message before its exit, whichever news comes first', () => {
    const { id, exits, messages } = spawned()
    shell.onSpawned(id, port)
    shell.onExited(id, 0)
    expect(exits).toEqual([])
    port.emit('message', { data: 'last' })
    port.emit('close')
    expect([messages, exits]).toEqual([['last'], [0]])
  })

  it('has exited once, even when its port closed before', () => {
    const { id, exits } = spawned()
    shell.onSpawned(id, port)
    port.emit('close')
    expect(exits).toEqual([])
    shell.onExited(id, null)
    shell.onExited(id, null)
    expect(exits).toEqual([null])
  })

  it('has exited even when its port never says that it closed', () => {
    const { id, exits } = spawned()
    shell.onSpawned(id, port)
    shell.onExited(id, 9)
    vi.advanceTimersByTime(1000)
    port.emit('close')
    expect(exits).toEqual([9])
  })

  it('has exited when it never came to be', () => {
    const { id, exits } = spawned()
    shell.onExited(id, 1)
    expect(exits).toEqual([1])
  })
})
