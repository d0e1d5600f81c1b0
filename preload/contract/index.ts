import { backups } from './backups'
import { calendar } from './calendar'
import { history } from './history'
import { members } from './members'
import { newsletters } from './newsletters'
import { references } from './references'
import { collections } from './collections'
import { duplicates } from './duplicates'
import { resources } from './resources'
import { tags } from './tags'
import { rhythm } from './rhythm'
import { rituals } from './rituals'
import { search } from './search'
import { sessions } from './sessions'
import { share } from './share'
import { sources } from './sources'
import { reviews } from './reviews'
import { statements } from './statements'
import { time } from './time'
import { workspace } from './workspace'

/**
 * Named rather than inferred: all the operations together are more than the compiler writes out. A
 * router has to be a type of its own: an interface could still grow.
 */
type Contract = {
  workspace: typeof workspace
  rituals: typeof rituals
  rhythm: typeof rhythm
  calendar: typeof calendar
  sessions: typeof sessions
  share: typeof share
  time: typeof time
  statements: typeof statements
  reviews: typeof reviews
  members: typeof members
  resources: typeof resources
  collections: typeof collections
  tags: typeof tags
  duplicates: typeof duplicates
  references: typeof references
  sources: typeof sources
  newsletters: typeof newsletters
  history: typeof history
  search: typeof search
  backups: typeof backups
}

/** Every operation there is. What is not here does not exist. */
export const contract: Contract = {
  workspace,
  rituals,
  rhythm,
  calendar,
  sessions,
  share,
  time,
  statements,
  reviews,
  members,
  resources,
  collections,
  tags,
  duplicates,
  references,
  sources,
  newsletters,
  history,
  search,
  backups,
}
