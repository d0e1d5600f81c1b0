import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LetterReport, Misspelling } from '../../../../preload/contract/letter-check-shapes'
import { client } from '../../../api/client'
import { failureSentence } from '../../../text/failure-sentence'
import { useClock } from '../../../ui/calendar/use-clock'
import { letterLanguage } from '../linked/letter-language'
import { readLetter, useSource, useStudio } from '../studio/use-studio'

export interface Checks {
  /** What was found last; null until a first answer. */
  report: LetterReport | null
  /** Null until a first answer. */
  misspellings: readonly Misspelling[] | null
  /** The sources these are of: what is typed since moves what they point at. */
  reportOf: string | null
  spelledOf: string | null
  isChecking: boolean
  failure: string | null
  spellingFailure: string | null
  again: () => void
}

/** Long enough not to check each word while it is typed, nor to keep a letter from being shown first. */
const pauseMs = 700

type Answered = Omit<Checks, 'isChecking' | 'again'>

const nothingYet: Answered = {
  report: null,
  misspellings: null,
  reportOf: null,
  spelledOf: null,
  failure: null,
  spellingFailure: null,
}

/** Checks and spells the letter, again each time typing pauses. */
export function useChecks(): Checks {
  const { t } = useTranslation()
  const { letter, settings, textOverrides } = useStudio()
  const source = useSource()
  const { today } = useClock()
  const [answered, setAnswered] = useState(nothingYet)
  const [waiting, setWaiting] = useState(0)
  const [turn, setTurn] = useState(0)
  const latest = useRef(0)
  const asking = useMemo(
    () => ({ source, textOverrides, today, language: letter.language, settings, turn }),
    [source, textOverrides, today, letter.language, settings, turn],
  )
  useEffect(() => {
    const { source: text, textOverrides: overrides, today: day } = asking
    latest.current += 1
    const asked = latest.current
    const add = (answer: Partial<Answered>) => {
      if (asked === latest.current) setAnswered((before) => ({ ...before, ...answer }))
    }
    const run = async () => {
      setWaiting(asked)
      const language = letterLanguage(readLetter(text).document, asking.language)
      const content = { source: text, textOverrides: [...overrides], today: day }
      await Promise.all([
        client.newsletters.check(content).then(
          (report) => add({ report, reportOf: text, failure: null }),
          (error: unknown) => add({ failure: failureSentence(error, t) }),
        ),
        client.newsletters.spell({ source: text, language }).then(
          (misspellings) => add({ misspellings, spelledOf: text, spellingFailure: null }),
          (error: unknown) => add({ spellingFailure: failureSentence(error, t) }),
        ),
      ])
      setWaiting((now) => (now === asked ? 0 : now))
    }
    const timer = setTimeout(() => void run(), pauseMs)
    return () => clearTimeout(timer)
  }, [asking, t])
  const isStale = answered.reportOf !== source && answered.failure === null
  const isChecking = waiting !== 0 || isStale
  return useMemo(
    () => ({ ...answered, isChecking, again: () => setTurn((before) => before + 1) }),
    [answered, isChecking],
  )
}
