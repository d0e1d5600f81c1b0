import { app } from './app'
import { common } from './common'
import { failures } from './failures'
import { today } from './today'
import { settings } from './settings'
import { trash } from './trash'
import { workspace } from './workspace'

export const fr = { app, common, failures, today, settings, trash, workspace } as const
