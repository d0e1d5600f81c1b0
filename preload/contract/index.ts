import { backups } from './backups'
import { calendar } from './calendar'
import { history } from './history'
import { members } from './members'
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
import { reviews, statements } from './statements'
import { time } from './time'
import { workspace } from './workspace'

/** Every operation there is. What is not here does not exist. */
export const contract = {
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
  history,
  search,
  backups,
}
