import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { failureSentence } from '../text/failure-sentence'

interface Attempt {
  /** Gives the result, or null when it failed. */
  attempt: <T>(run: () => Promise<T>) => Promise<T | null>
  isRunning: boolean
  /** What failed last, in words; null once something else is tried. */
  failure: string | null
  fail: (sentence: string | null) => void
}

/** Runs an operation whose failure is said where it was asked, next to what the person typed. */
export function useAttempt(): Attempt {
  const { t } = useTranslation()
  const [isRunning, setRunning] = useState(false)
  const [failure, fail] = useState<string | null>(null)
  const attempt: Attempt['attempt'] = useCallback(
    async (run) => {
      setRunning(true)
      fail(null)
      try {
        return await run()
      } catch (error) {
        fail(failureSentence(error, t))
        return null
      } finally {
        setRunning(false)
      }
    },
    [t],
  )
  return { attempt, isRunning, failure, fail }
}
