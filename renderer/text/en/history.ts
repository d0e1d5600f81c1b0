import type { history as french } from '../fr/history'
import type { Same } from '../words'

export const history: Same<typeof french> = {
  undone: {
    ritualCreate: 'Creation undone: the ritual is in the trash.',
    ritualUpdate: 'Change undone: the ritual is as it was.',
    ritualRemove: 'Deletion undone: the ritual is back.',
    ritualRestore: 'Restoring undone: the ritual goes back to the trash.',
    occurrenceMove: 'Move undone: the date is back where it was.',
    occurrenceCancel: 'The date is no longer cancelled.',
    occurrenceReset: 'The date has its change again.',
    import: 'Import undone: the calendar is as it was.',
    memberCreate: 'Adding undone: the person is no longer in the team.',
    memberUpdate: 'Change undone: the person is as before.',
    workspaceUpdate: 'Setting undone: the workspace is as it was.',
    undo: 'Brought back.',
    other: 'Undone.',
  },
}
