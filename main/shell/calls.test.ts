import { beforeEach, describe, expect, it, vi } from 'vitest'
import { desktopVerbs } from '../../preload/contract/desktop'
import { FakeContents, FakeFrame, ipcMain } from '../../tests/fixtures/electron'
import { answerCalls } from './calls'

vi.mock('electron', () => import('../../tests/fixtures/electron'))

const page = new FakeContents()
const connect = vi.fn()
const log = vi.fn()
const openExternal = vi.fn(async () => true)
const handlers = new Proxy(
  {},
  { get: (_target, verb) => (verb === 'openExternal' ? openExternal : vi.fn()) },
)

const fromPage = { sender: page, senderFrame: page.mainFrame }
const frameWithin = new FakeFrame()
frameWithin.parent = page.mainFrame
const elsewhere = new FakeFrame()
elsewhere.origin = 'https://example.org'

const hostile = {
  'another window': { sender: new FakeContents(), senderFrame: new FakeFrame() },
  'a frame within the page': { sender: page, senderFrame: frameWithin },
  'another origin': { sender: page, senderFrame: elsewhere },
  'a frame that is gone': { sender: page, senderFrame: null },
}

const call = (verb: string, event: unknown, input?: unknown) =>
  ipcMain.handlers.get(`desktop:${verb}`)?.(event, input)

beforeEach(() => {
  vi.clearAllMocks()
  ipcMain.handlers.clear()
  ipcMain.removeAllListeners()
  answerCalls({ page: () => page as never, handlers: handlers as never, connect, log })
})

describe('calls to the shell', () => {
  it('are answered for each verb of the contract, and no other', () => {
    const channels = Object.keys(desktopVerbs).map((verb) => `desktop:${verb}`)
    expect([...ipcMain.handlers.keys()].toSorted()).toEqual(channels.toSorted())
  })

  it('reach their verb from the page', async () => {
    const input = { url: 'https://example.org/' }
    expect(await call('openExternal', fromPage, input)).toBe(true)
    expect(openExternal).toHaveBeenCalledExactlyOnceWith(input)
  })

  it.each(Object.entries(hostile))('are refused from %s', async (_who, event) => {
    const calls = Object.keys(desktopVerbs).map(async (verb) =>
      call(verb, event, { url: 'https://example.org/' }),
    )
    const answers = await Promise.allSettled(calls)
    expect(answers.map(({ status }) => status)).toEqual(calls.map(() => 'rejected'))
    ipcMain.emit('desktop:connect', event)
    expect(openExternal).not.toHaveBeenCalled()
    expect(connect).not.toHaveBeenCalled()
  })

  it.each([
    ['openExternal', { url: 7 }],
    ['openExternal', { url: 'https://example.org/', options: { workingDirectory: '/' } }],
    ['openExternal', 'https://example.org/'],
    ['openExternal', undefined],
    ['chooseFolder', { properties: ['multiSelections'] }],
    ['chooseSavePath', { suggestedName: '../../.bashrc' }],
    ['chooseSavePath', { suggestedName: 'a\\b' }],
    ['printToPdf', { suggestedName: '..' }],
    ['setLanguage', { locale: 'xx' }],
    ['revealInFolder', { path: '' }],
  ])('are refused when %s is asked with %j', async (verb, input) => {
    await expect(call(verb, fromPage, input)).rejects.toThrow('refused')
    expect(openExternal).not.toHaveBeenCalled()
  })

  it('fail without telling the page a path or a reason', async () => {
    openExternal.mockRejectedValueOnce(new Error('EACCES /home/claire/secret'))
    const failed = call('openExternal', fromPage, { url: 'https://example.org/' })
    await expect(failed).rejects.toThrow(/^failed$/)
    expect(log).toHaveBeenCalledWith('openExternal: EACCES /home/claire/secret')
  })

  it('connect the page to the engine', () => {
    ipcMain.emit('desktop:connect', fromPage)
    expect(connect).toHaveBeenCalledExactlyOnceWith(page)
  })
})
