import { actions, changes } from './journal'
import { contributions, people } from './members'
import { occurrences, rituals, series } from './rituals'
import { attendances, sessionItems, sessionResources, sessions, shareTargets } from './sessions'
import { timeEntries } from './time'
import { devices, schoolHolidays, settings, workspaces } from './workspace'

export {
  actions,
  attendances,
  changes,
  contributions,
  devices,
  occurrences,
  people,
  rituals,
  schoolHolidays,
  series,
  sessionItems,
  sessionResources,
  sessions,
  settings,
  shareTargets,
  timeEntries,
  workspaces,
}

/** Tables whose every change is journaled, parents before children. */
export const journaled = {
  workspaces,
  settings,
  schoolHolidays,
  people,
  devices,
  rituals,
  series,
  occurrences,
  sessions,
  attendances,
  sessionItems,
  sessionResources,
  shareTargets,
  contributions,
  timeEntries,
}
