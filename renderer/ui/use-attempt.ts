import { ORPCError } from '@orpc/client'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { failureSentence } from '../text/failure-sentence'

interface Failure {
  sentence: string
  /** The path, or what lies there, was refused: it is said at the path's field. */
  isAboutPath: boolean
}

interface Attempt {
  /** Gives the result, or null when it failed. */
  attempt: <T>(run: () => Promise<T>) => Promise<T | null>
  isRunning: boolean
  /** What failed last; null once something else is tried. */
  failure: Failure | null
}

const neverAboutPath = new Set(['UNEXPECTED', 'BAD_REQUEST', 'NOT_FOUND'])

/** Runs an operation whose failure is said where it was asked, next to what the person typed. */
export function useAttempt(): Attempt {
  const { t } = useTranslation()
  const [isRunning, setRunning] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const attempt: Attempt['attempt'] = useCallback(
    async (run) => {
      setRunning(true)
      setFailure(null)
      try {
        return await run()
      } catch (error) {
        const isAboutPath = error instanceof ORPCError && !neverAboutPath.has(String(error.code))
        setFailure({ sentence: failureSentence(error, t), isAboutPath })
        return null
      } finally {
        setRunning(false)
      }
    },
    [t],
  )
  return { attempt, isRunning, failure }
}
