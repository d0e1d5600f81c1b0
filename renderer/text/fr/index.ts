import { common } from './common'
import { failures } from './failures'

export const fr = { common, failures } as const
