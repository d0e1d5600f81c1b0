import { backups } from './backups'
import { calendar } from './calendar'
import { history } from './history'
import { members } from './members'
import { rituals } from './rituals'
import { search } from './search'
import { workspace } from './workspace'

/** Every operation there is. What is not here does not exist. */
export const contract = { workspace, rituals, calendar, members, history, search, backups }
