import { actions, changes } from './journal'
import { people } from './members'
import { occurrences, rituals, series } from './rituals'
import { devices, workspaces } from './workspace'

export { actions, changes, devices, occurrences, people, rituals, series, workspaces }

/** Tables whose every change is journaled, parents before children. */
export const journaled = { workspaces, people, devices, rituals, series, occurrences }
