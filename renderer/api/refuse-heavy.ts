import { ORPCError } from '@orpc/client'
import { failures } from '../../preload/contract/failures'
import { mostBodyMegabytes } from '../../preload/rules/body-limit'

/**
 * Fails with FILES_TOO_LARGE where the files of a call are more than the browser host takes at once:
 * it would hang up while they are sent, and a page cannot tell that from a host that is gone.
 */
export function refuseHeavy(input: unknown): void {
  if (bytesOf(input) <= mostBodyMegabytes * 1024 * 1024) return
  throw new ORPCError('FILES_TOO_LARGE', {
    status: failures.FILES_TOO_LARGE.status,
    data: { limitMegabytes: mostBodyMegabytes },
    defined: true,
  })
}

/** Files stand in the fields of an input, alone or in a list. */
function bytesOf(input: unknown): number {
  if (input instanceof Blob) return input.size
  if (typeof input !== 'object' || input === null) return 0
  return Object.values(input)
    .flat()
    .reduce<number>((sum, value) => sum + (value instanceof Blob ? value.size : 0), 0)
}
