import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import { type EngineContext, openFile } from '../../context'
import { act } from '../../database/action'
import { confirmKey } from '../../database/known-keys'
import { fail } from '../../rules/failure'
import { decide } from './decide'
import { exportDecisions } from './export-decisions'
import { exportYearly } from './export-yearly'
import { filterReviews, getReview, keyOf, readReviews } from './read-reviews'
import { readYearly } from './read-yearly'
import { receiveFiles } from './receive'
import { readReceived } from './received'

const os = implement(contract.reviews).$context<EngineContext>()

export const reviewsRouter = os.router({
  list: os.list.handler(({ context, input }) =>
    filterReviews(readReviews(openFile(context)), input),
  ),

  get: os.get.handler(({ context, input }) => getReview(openFile(context), input.id)),

  receive: os.receive.handler(({ context, input, signal }) =>
    receiveFiles(openFile(context), input.files, signal),
  ),

  confirmKey: os.confirmKey.handler(({ context, input }) => {
    const file = openFile(context)
    const { actionId } = act(file, 'reviews.confirmKey', (writing) => {
      const received = readReceived(file).find(({ id }) => id === input.id)
      if (!received) return fail('NOT_FOUND', { kind: 'review' })
      return confirmKey(writing, keyOf(received), received.head.personName)
    })
    return { actionId }
  }),

  decide: os.decide.handler(({ context, input }) => decide(openFile(context), input)),

  exportDecisions: os.exportDecisions.handler(({ context, input }) =>
    exportDecisions(openFile(context), input.ids),
  ),

  yearly: os.yearly.handler(({ context, input }) => readYearly(openFile(context), input.year)),

  exportYearly: os.exportYearly.handler(({ context, input, signal }) =>
    exportYearly(openFile(context), input, { spawn: context.host.spawn, signal }),
  ),
})
