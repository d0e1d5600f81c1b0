import type { fr } from '../fr'
import type { Same } from '../words'
import { app } from './app'
import { calendar } from './calendar'
import { common } from './common'
import { failures } from './failures'
import { history } from './history'
import { rituals } from './rituals'
import { today } from './today'
import { settings } from './settings'
import { trash } from './trash'
import { workspace } from './workspace'

export const en: Same<typeof fr> = {
  app,
  calendar,
  common,
  failures,
  history,
  rituals,
  today,
  settings,
  trash,
  workspace,
}
