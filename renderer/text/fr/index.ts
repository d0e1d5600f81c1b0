import { app } from './app'
import { attendance } from './attendance'
import { calendar } from './calendar'
import { closing } from './closing'
import { common } from './common'
import { failures } from './failures'
import { fileWords } from './file-words'
import { history } from './history'
import { members } from './members'
import { print } from './print'
import { resources } from './resources'
import { resourceForm } from './resource-form'
import { libraryImport } from './library-import'
import { libraryExport } from './library-export'
import { duplicates } from './duplicates'
import { sources } from './sources'
import { letters } from './letters'
import { letterStudio } from './letter-studio'
import { letterBlocks } from './letter-blocks'
import { letterLinked } from './letter-linked'
import { letterLook } from './letter-look'
import { letterImages } from './letter-images'
import { letterChecks } from './letter-checks'
import { letterOut } from './letter-out'
import { letterVersions } from './letter-versions'
import { reminders } from './reminders'
import { reviews } from './reviews'
import { rhythm } from './rhythm'
import { rituals } from './rituals'
import { sessions } from './sessions'
import { settings } from './settings'
import { share } from './share'
import { statements } from './statements'
import { time } from './time'
import { timeExport } from './time-export'
import { timeReport } from './time-report'
import { timer } from './timer'
import { today } from './today'
import { trash } from './trash'
import { workspace } from './workspace'

export const fr = {
  app,
  attendance,
  calendar,
  closing,
  common,
  failures,
  fileWords,
  history,
  members,
  print,
  resources,
  resourceForm,
  libraryImport,
  libraryExport,
  duplicates,
  sources,
  letters,
  letterStudio,
  letterBlocks,
  letterLinked,
  letterLook,
  letterImages,
  letterChecks,
  letterOut,
  letterVersions,
  reminders,
  reviews,
  rhythm,
  rituals,
  sessions,
  settings,
  share,
  statements,
  time,
  timeExport,
  timeReport,
  timer,
  today,
  trash,
  workspace,
} as const
