import { useEffect, useState } from 'react'
import { client } from '../../../api/client'
import { tellRender } from '../source/latest-render'
import type { LetterDocument } from '../studio/letter-document'
import { RenderQueue } from './render-queue'

interface Rendered {
  /** The last one there was something of. */
  html: string | null
  /** Why what is typed now is not shown; `nothing` where it makes no letter. */
  failure: { kind: 'nothing' } | { kind: 'failed'; error: unknown } | null
}

/**
 * The letter as it is typed, rendered: never more than one at a time, the latest always. It is asked
 * for with the key itself: the page draws its lists while the engine renders.
 */
export function useRenderedLetter(document: LetterDocument): Rendered {
  const [rendered, setRendered] = useState<Rendered>({ html: null, failure: null })
  useEffect(() => {
    const queue = new RenderQueue({
      render: (typed) => client.newsletters.render({ source: typed, isMarked: true }),
      onRendered: ({ html, problems }, typed) => {
        tellRender(document, { source: typed, problems })
        if (html !== '') setRendered({ html, failure: null })
        else setRendered((before) => ({ ...before, failure: { kind: 'nothing' } }))
      },
      onFailed: (error) =>
        setRendered((before) => ({ ...before, failure: { kind: 'failed', error } })),
    })
    queue.ask(document.source)
    const stop = document.subscribeFirst(() => queue.ask(document.source))
    return () => {
      stop()
      queue.close()
    }
  }, [document])
  return rendered
}
