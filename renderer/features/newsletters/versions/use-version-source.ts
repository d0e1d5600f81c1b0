import { useQuery } from '@tanstack/react-query'
import type { Letter } from '../../../../preload/contract/letter-shapes'
import { api } from '../../../api/client'
import { now, type VersionSide } from './version-side'

/** The source of one side; undefined until it is read. */
export function useVersionSource(letter: Letter, side: VersionSide): string | undefined {
  const version = useQuery({
    ...api.newsletters.version.queryOptions({ input: { id: letter.id, versionId: side } }),
    enabled: side !== now,
    // A version never changes: not even read again once it is gone, by undoing what made it.
    staleTime: 'static',
  })
  return side === now ? letter.source : version.data?.source
}
