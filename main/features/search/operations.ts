import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import type { SearchHit } from '../../../preload/contract/search'
import { type EngineContext, openFile } from '../../context'
import { searchIndex } from '../../database/search-index'
import { matchExpression } from './match-expression'

const os = implement(contract.search).$context<EngineContext>()

export const searchRouter = os.router({
  query: os.query.handler(({ context, input }): SearchHit[] => {
    const expression = matchExpression(input.text)
    return expression === null ? [] : searchIndex(openFile(context), expression, input.limit)
  }),
})
