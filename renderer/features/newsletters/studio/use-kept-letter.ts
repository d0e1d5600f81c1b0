import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { Letter, TextOverride } from '../../../../preload/contract/letter-shapes'
import { api } from '../../../api/client'
import { failureSentence } from '../../../text/failure-sentence'
import { useNotice } from '../../../ui/notice/notice'
import { LetterKeeper } from './letter-keeper'

interface KeptLetter {
  keeper: LetterKeeper
  textOverrides: readonly TextOverride[]
}

const versionEveryMs = 5 * 60_000

/**
 * Keeps what is typed: a draft after each pause, a version every five minutes and on leaving. What
 * changed elsewhere (an undone version, one that came back) takes the place of what is shown.
 */
export function useKeptLetter(letter: Letter, isLocked: boolean): KeptLetter {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const show = useNotice()
  const [keeper] = useState(() => new LetterKeeper(letter))
  // When it was last kept changes with each key: whoever shows it listens for it alone.
  const textOverrides = useSyncExternalStore(keeper.subscribe, () => keeper.kept.textOverrides)

  useEffect(() => {
    keeper.place({
      isLocked,
      onFailure: (error) => show({ kind: 'failure', text: failureSentence(error, t) }),
      onVersion: () => void queries.invalidateQueries({ queryKey: api.newsletters.key() }),
    })
  }, [isLocked, keeper, queries, show, t])

  useEffect(() => {
    const stop = keeper.follow()
    const onHidden = () => void keeper.flush()
    window.addEventListener('pagehide', onHidden)
    document.addEventListener('visibilitychange', onHidden)
    const every = setInterval(() => void keeper.keepVersion('elapsed'), versionEveryMs)
    return () => {
      stop()
      window.removeEventListener('pagehide', onHidden)
      document.removeEventListener('visibilitychange', onHidden)
      clearInterval(every)
      void keeper.keepVersion('left')
    }
  }, [keeper])

  useEffect(() => keeper.receive(letter), [keeper, letter])
  return { keeper, textOverrides }
}
