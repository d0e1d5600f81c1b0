import { useEffect, useSyncExternalStore } from 'react'
import { client } from '../../../api/client'
import { useStudio } from '../studio/use-studio'
import { followRender, type LatestRender, latestRender, tellRender } from './latest-render'

/** Longer than the preview takes to say what it found. */
const patienceMs = 900

/** What the latest render found: the preview's, or one of our own where no preview is shown. */
export function useLatestRender(): LatestRender | null {
  const { document } = useStudio()
  const latest = useSyncExternalStore(
    (listener) => followRender(document, listener),
    () => latestRender(document),
  )
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const renderUnlessTold = async () => {
      const { source } = document
      if (latestRender(document)?.source === source) return
      try {
        const { problems } = await client.newsletters.render({ source, isMarked: true })
        if (document.source === source) tellRender(document, { source, problems })
      } catch {
        // The preview says what cannot be rendered, and why.
      }
    }
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void renderUnlessTold(), patienceMs)
    }
    wait()
    const stop = document.subscribe(wait)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [document])
  return latest
}
