import { describe, expect, it, vi } from 'vitest'
import { FakeSession } from '../../tests/fixtures/electron'
import { askWhereToSave } from './downloads'

vi.mock('electron', () => import('../../tests/fixtures/electron'))

function download(url: string) {
  const session = new FakeSession()
  askWhereToSave(session as never)
  const event = { preventDefault: vi.fn() }
  const item = {
    getURL: () => url,
    getFilename: () => 'rituels.ics',
    setSaveDialogOptions: vi.fn(),
    setSavePath: vi.fn(),
  }
  session.emit('will-download', event, item)
  return { event, item }
}

describe('a download', () => {
  it('asks where to save, and never chooses by itself', () => {
    const { event, item } = download('blob:veillee://app/4be1')
    expect(event.preventDefault).not.toHaveBeenCalled()
    expect(item.setSaveDialogOptions).toHaveBeenCalledWith({
      defaultPath: expect.stringMatching(/downloads.rituels\.ics$/),
    })
    expect(item.setSavePath).not.toHaveBeenCalled()
  })

  it.each(['https://example.org/setup.exe', 'blob:https://example.org/1', 'data:text/plain,x'])(
    'from %s is dropped',
    (url) => {
      const { event, item } = download(url)
      expect(event.preventDefault).toHaveBeenCalledOnce()
      expect(item.setSaveDialogOptions).not.toHaveBeenCalled()
    },
  )
})
