import { implement, ORPCError, type Router } from '@orpc/server'
import { v7 as uuidv7 } from 'uuid'
import { contract } from '../preload/contract'
import { type FailureCode, failures } from '../preload/contract/failures'
import type { EngineContext } from './context'
import { backupsRouter } from './features/backups/operations'
import { calendarRouter } from './features/calendar/operations'
import { historyRouter } from './features/history/operations'
import { membersRouter } from './features/members/operations'
import { resourcesRouter } from './features/resources/operations'
import { collectionsRouter } from './features/collections/operations'
import { tagsRouter } from './features/tags/operations'
import { duplicatesRouter } from './features/duplicates/operations'
import { referencesRouter } from './features/references/operations'
import { sourcesRouter } from './features/sources/operations'
import { newslettersRouter } from './features/newsletters/operations'
import { reviewsRouter } from './features/reviews/operations'
import { rhythmRouter } from './features/rhythm/operations'
import { ritualsRouter } from './features/rituals/operations'
import { searchRouter } from './features/search/operations'
import { sessionsRouter } from './features/sessions/operations'
import { shareRouter } from './features/share/operations'
import { statementsRouter } from './features/statements/operations'
import { timeRouter } from './features/time/operations'
import { workspaceRouter } from './features/workspace/operations'
import { demandKind } from './kind-demanded'
import type { HostPowers } from './host'
import { letterRenderer } from './reading/letter-renderer'
import { letterSpeller } from './reading/letter-speller'
import { Failure } from './rules/failure'

export interface Application {
  router: Router<typeof contract, EngineContext>
  context: EngineContext
  close: () => void
}

/** The application without a screen: what a host serves, whichever way it carries bytes. */
export function createApplication(host: HostPowers): Application {
  const context: EngineContext = { host, desk: { file: null } }
  const router = implement(contract)
    .$context<EngineContext>()
    .use(async ({ next, signal, path, context: { desk } }) => {
      try {
        if (desk.file) demandKind(desk.file, path[0] ?? '')
        const answered = await next()
        const { output } = answered
        if (!isWalk(output)) return answered
        return { ...answered, output: wordedWalk(output, host.log, signal) }
      } catch (error) {
        throw worded(error, host.log)
      }
    })
    .router({
      workspace: workspaceRouter,
      rituals: ritualsRouter,
      rhythm: rhythmRouter,
      calendar: calendarRouter,
      sessions: sessionsRouter,
      share: shareRouter,
      time: timeRouter,
      statements: statementsRouter,
      reviews: reviewsRouter,
      members: membersRouter,
      resources: resourcesRouter,
      collections: collectionsRouter,
      tags: tagsRouter,
      duplicates: duplicatesRouter,
      references: referencesRouter,
      sources: sourcesRouter,
      newsletters: newslettersRouter,
      history: historyRouter,
      search: searchRouter,
      backups: backupsRouter,
    })
  /** Closes the open workspace, its journal folded into the file. */
  const close = () => {
    letterRenderer(host).close()
    letterSpeller(host).close()
    context.desk.file?.close()
    context.desk.file = null
  }
  return { router, context, close }
}

function isWalk(output: unknown): output is AsyncIterable<unknown> {
  return typeof output === 'object' && output !== null && Symbol.asyncIterator in output
}

/** Progress fails long after its operation has answered: its failures are worded as they come. */
async function* wordedWalk(
  walk: AsyncIterable<unknown>,
  log: (line: string) => void,
  signal: AbortSignal | undefined,
): AsyncGenerator {
  try {
    yield* walk
  } catch (error) {
    // Whoever stopped it listens no more.
    throw signal?.aborted === true ? error : worded(error, log)
  }
}

/** Turns what was thrown into what the contract may say; the rest stays in the log. */
function worded(error: unknown, log: (line: string) => void): unknown {
  if (error instanceof Failure) {
    const code: FailureCode = error.code
    return new ORPCError(code, { status: failures[code].status, data: error.data, defined: true })
  }
  // Input and output that do not match the contract are oRPC's own to say.
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST') return error
  const reference = uuidv7().slice(-12)
  log(`${reference} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return new ORPCError('UNEXPECTED', { status: 500, data: { reference }, defined: true })
}
