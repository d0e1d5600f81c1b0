import { oc } from '@orpc/contract'
import { failures } from './failures'

/** Every operation starts here, so that every operation can fail in the same well-worded ways. */
export const operation = oc.errors(failures)
