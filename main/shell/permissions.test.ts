import { describe, expect, it, vi } from 'vitest'
import { FakeSession } from '../../tests/fixtures/electron'
import { guardPermissions } from './permissions'

vi.mock('electron', () => import('../../tests/fixtures/electron'))

const session = new FakeSession()
guardPermissions(session as never)

const call = (name: string, ...args: unknown[]): unknown =>
  session.handlers.get(name)?.(...(args as never[]))

function isRequestGranted(permission: string, requestingUrl: string, isMainFrame: boolean) {
  const answer = vi.fn()
  call('permissionRequest', {}, permission, answer, { requestingUrl, isMainFrame })
  expect(answer).toHaveBeenCalledOnce()
  return answer.mock.calls[0]?.[0] === true
}

const isCheckGranted = (permission: string, origin: string, isMainFrame: boolean) =>
  call('permissionCheck', null, permission, origin, { isMainFrame }) === true

describe('permissions of the web', () => {
  it.each(['notifications', 'clipboard-sanitized-write'])('grant the page %s', (permission) => {
    expect(isRequestGranted(permission, 'veillee://app/rituels', true)).toBe(true)
    expect(isCheckGranted(permission, 'veillee://app/', true)).toBe(true)
  })

  it.each([
    'clipboard-read',
    'media',
    'geolocation',
    'fileSystem',
    'display-capture',
    'openExternal',
    'hid',
    'serial',
    'usb',
    'midiSysex',
    'local-network-access',
    'storage-access',
    'unknown',
    'a permission of tomorrow',
  ])('refuse the page %s', (permission) => {
    expect(isRequestGranted(permission, 'veillee://app/', true)).toBe(false)
    expect(isCheckGranted(permission, 'veillee://app/', true)).toBe(false)
  })

  it.each(['https://example.org', 'veillee://other/', 'null', ''])(
    'refuse everything to %j',
    (origin) => {
      expect(isRequestGranted('notifications', origin, true)).toBe(false)
      expect(isCheckGranted('notifications', origin, true)).toBe(false)
    },
  )

  it('refuse everything to a frame within the page', () => {
    expect(isRequestGranted('notifications', 'veillee://app/preview', false)).toBe(false)
    expect(isCheckGranted('clipboard-sanitized-write', 'veillee://app/', false)).toBe(false)
  })

  it('refuse every device, pairing and screen', () => {
    expect(call('device', { deviceType: 'usb', origin: 'veillee://app' })).toBe(false)
    expect(call('usb', { protectedClasses: ['audio', 'hid'] })).toEqual(['audio', 'hid'])
    const pairing = vi.fn()
    call('bluetooth', { pairingKind: 'confirm' }, pairing)
    expect(pairing).toHaveBeenCalledWith({ confirmed: false })
    const capture = vi.fn()
    call('displayMedia', {}, capture)
    expect(capture).toHaveBeenCalledWith(null)
  })
})
