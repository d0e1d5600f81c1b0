import { fork } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { parentChannel } from './parent-channel'

const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never)

afterEach(() => {
  Reflect.deleteProperty(process, 'parentPort')
  exit.mockClear()
})

class FakePort extends EventEmitter {
  postMessage = vi.fn()
  start = vi.fn()
}

function startedByShell() {
  const parentPort = new FakePort()
  Reflect.set(process, 'parentPort', parentPort)
  return { parentPort, port: new FakePort(), channel: parentChannel() }
}

describe('the channel of a process started by the shell', () => {
  it('speaks over the port it is handed, and keeps what was said before', () => {
    const { parentPort, port, channel } = startedByShell()
    channel.post('early')
    parentPort.emit('message', { data: { type: 'channel' }, ports: [port] })
    channel.post('late')
    expect(port.postMessage.mock.calls).toEqual([['early'], ['late']])
    expect(parentPort.postMessage).not.toHaveBeenCalled()
  })

  it('hears what came before anyone listened', () => {
    const { parentPort, port, channel } = startedByShell()
    parentPort.emit('message', { data: { type: 'channel' }, ports: [port] })
    port.emit('message', { data: 'first' })
    const heard: unknown[] = []
    channel.onMessage((message) => heard.push(message))
    port.emit('message', { data: 'second' })
    expect(heard).toEqual(['first', 'second'])
  })

  it('takes one port only, and ends with it', () => {
    const { parentPort, port, channel } = startedByShell()
    const other = new FakePort()
    parentPort.emit('message', { data: { type: 'channel' }, ports: [port] })
    parentPort.emit('message', { data: { type: 'channel' }, ports: [other] })
    channel.post('here')
    expect(other.postMessage).not.toHaveBeenCalled()
    port.emit('close')
    expect(exit).toHaveBeenCalledOnce()
  })
})

describe('the channel of a forked process', () => {
  it('carries bytes both ways, and ends with its parent', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'veillee-channel-'))
    const source = JSON.stringify(resolve(import.meta.dirname, 'parent-channel.ts'))
    const loader = join(folder, 'loader.mjs')
    // Node strips the types itself but wants file extensions in imports.
    writeFileSync(
      loader,
      `import { registerHooks } from 'node:module'
       registerHooks({ resolve: (name, context, next) =>
         next(name.startsWith('.') && !/\\.\\w+$/.test(name) ? name + '.ts' : name, context) })`,
    )
    writeFileSync(
      join(folder, 'echo.mjs'),
      `const { parentChannel } = await import(${source})
       const channel = parentChannel()
       channel.onMessage((bytes) => channel.post(bytes.map((byte) => byte * 2)))`,
    )
    const child = fork(join(folder, 'echo.mjs'), [], {
      serialization: 'advanced',
      execArgv: ['--no-warnings', '--import', loader],
    })
    const answered = once(child, 'message')
    child.send(new Uint8Array([1, 2, 3]))
    expect((await answered)[0]).toEqual(new Uint8Array([2, 4, 6]))
    const ended = once(child, 'exit')
    child.disconnect()
    expect((await ended)[0]).toBe(0)
    rmSync(folder, { recursive: true })
  })
})
