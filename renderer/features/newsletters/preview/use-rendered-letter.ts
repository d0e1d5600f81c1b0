import { useEffect, useRef, useState } from 'react'
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

/** The letter as it is typed, rendered: never more than one at a time, the latest always. */
export function useRenderedLetter(document: LetterDocument, source: string): Rendered {
  const [rendered, setRendered] = useState<Rendered>({ html: null, failure: null })
  const queue = useRef<RenderQueue | null>(null)
  useEffect(() => {
    const made = new RenderQueue({
      render: (typed) => client.newsletters.render({ source: typed, isMarked: true }),
      onRendered: ({ html, problems }, typed) => {
        tellRender(document, { source: typed, problems })
        if (html !== '') setRendered({ html, failure: null })
        else setRendered((before) => ({ ...before, failure: { kind: 'nothing' } }))
      },
      onFailed: (error) =>
        setRendered((before) => ({ ...before, failure: { kind: 'failed', error } })),
    })
    queue.current = made
    return () => made.close()
  }, [document])
  useEffect(() => queue.current?.ask(source), [source])
  return rendered
}
