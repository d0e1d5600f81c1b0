import type { TFunction } from 'i18next'

const names = {
  'rituals.create': 'ritualCreate',
  'rituals.update': 'ritualUpdate',
  'rituals.remove': 'ritualRemove',
  'rituals.restore': 'ritualRestore',
  'rituals.moveOccurrence': 'occurrenceMove',
  'rituals.cancelOccurrence': 'occurrenceCancel',
  'rituals.holdOccurrence': 'occurrenceHold',
  'rituals.end': 'ritualEnd',
  'rituals.resetOccurrence': 'occurrenceReset',
  'calendar.applyImport': 'import',
  'members.create': 'memberCreate',
  'members.update': 'memberUpdate',
  'sessions.create': 'sessionCreate',
  'sessions.createFromOccurrence': 'sessionOpen',
  'sessions.update': 'sessionUpdate',
  'sessions.cancel': 'sessionCancel',
  'sessions.reopen': 'sessionReopen',
  'sessions.remove': 'sessionRemove',
  'sessions.restore': 'sessionRestore',
  'sessions.setAttendance': 'attendanceSet',
  'sessions.removeAttendance': 'attendanceRemove',
  'sessions.setItems': 'itemsSet',
  'sessions.setResources': 'resourcesSet',
  'sessions.close': 'sessionClose',
  'share.setTarget': 'targetSet',
  'share.removeTarget': 'targetRemove',
  'rhythm.updateSettings': 'rhythmSettings',
  'rhythm.importSchoolHolidays': 'schoolHolidays',
  'rhythm.removeSchoolHolidays': 'schoolHolidaysRemove',
  'members.remove': 'memberRemove',
  'members.restore': 'memberRestore',
  'members.applyImport': 'memberImport',
  'time.setCategories': 'categoriesSet',
  'time.create': 'timeCreate',
  'time.update': 'timeUpdate',
  'time.updateMany': 'timeUpdate',
  'time.remove': 'timeRemove',
  'time.restore': 'timeRestore',
  'time.setCell': 'timeUpdate',
  'time.setCells': 'timeUpdate',
  'time.copyWeek': 'weekCopy',
  'time.setZeroDay': 'zeroDaySet',
  'time.startTimer': 'timerStart',
  'time.stopTimer': 'timerStop',
  'time.settleGap': 'timerStop',
  'time.setEngagement': 'engagementSet',
  'time.removeEngagement': 'engagementRemove',
  'statements.submit': 'undo',
  'statements.acceptDecision': 'undo',
  'statements.recordDecision': 'undo',
  'reviews.receive': 'reviewReceive',
  'reviews.confirmKey': 'keyConfirm',
  'reviews.decide': 'undo',
  'workspace.update': 'workspaceUpdate',
  'history.undo': 'undo',
} as const

/** What to say once an action of this operation is undone. */
export function undoneSentence(operation: string, t: TFunction): string {
  return t(`history.undone.${isNamed(operation) ? names[operation] : 'other'}`)
}

function isNamed(operation: string): operation is keyof typeof names {
  return operation in names
}
