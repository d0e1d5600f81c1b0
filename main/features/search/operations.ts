import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import type { SearchHit } from '../../../preload/contract/search'
import { type EngineContext, openFile } from '../../context'
import { searchIndex } from '../../database/search-index'
import { searchLibrary } from '../../database/search-library'
import { matchExpression } from './match-expression'

const os = implement(contract.search).$context<EngineContext>()

export const searchRouter = os.router({
  query: os.query.handler(({ context, input: { text, limit } }): SearchHit[] => {
    const expression = matchExpression(text)
    if (expression === null) return []
    const file = openFile(context)
    const others = searchIndex(file, expression, limit)
    const resources = searchLibrary(file, text, limit)
    // Neither hides the other: a library has a hundred times what the rest has.
    const kept = Math.max(Math.ceil(limit / 2), limit - others.length)
    const shown = resources.slice(0, kept)
    return [...others.slice(0, limit - shown.length), ...shown]
  }),
})
