import { addressKey } from '../../../../preload/rules/address-key'
import { readSources } from '../../../database/sources'
import type { ReadableDatabase } from '../../../database/workspace-file'
import type { ReadSource } from '../../../rules/reference-messages'
import type { PlannedSource } from './planned'

/** Sources followed already, and those met in the files: one feed or one site is one source. */
export class SourceFinder {
  private readonly byAddress = new Map<string, PlannedSource>()

  constructor(database: ReadableDatabase) {
    for (const source of readSources(database)) {
      this.keep({ source, isKnown: true, id: source.id })
    }
  }

  /** The source that has this feed or, without one known, this site. */
  find({ feed, address }: ReadSource): PlannedSource | null {
    const byFeed = this.byAddress.get(`feed ${addressKey(feed)}`)
    const bySite = address === '' ? undefined : this.byAddress.get(`site ${addressKey(address)}`)
    if (byFeed !== undefined) return byFeed
    return bySite?.source.feed === '' ? bySite : null
  }

  keep(planned: PlannedSource): void {
    const { feed, address } = planned.source
    if (feed !== '') this.byAddress.set(`feed ${addressKey(feed)}`, planned)
    if (address !== '') this.byAddress.set(`site ${addressKey(address)}`, planned)
  }
}
