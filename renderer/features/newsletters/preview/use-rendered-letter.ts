import { useEffect, useState } from 'react'
import { client } from '../../../api/client'
import { tellRender } from '../source/latest-render'
import type { LetterDocument } from '../studio/letter-document'
import { RenderQueue } from './render-queue'

export interface ShownLetter {
  html: string
  /** What it was rendered from: it may be behind what is typed. */
  source: string
}

interface Rendered {
  /** The last one there was something of. */
  letter: ShownLetter | null
  /** Why what is typed now is not shown; `nothing` where it makes no letter. */
  failure: { kind: 'nothing' } | { kind: 'failed'; error: unknown } | null
}

/** The letter as it is typed, rendered: never more than one at a time, the latest always. */
export function useRenderedLetter(document: LetterDocument, source: string): Rendered {
  const [rendered, setRendered] = useState<Rendered>({ letter: null, failure: null })
  const [latest, setLatest] = useState<RenderQueue | null>(null)
  useEffect(() => {
    const made = new RenderQueue({
      render: (typed) => client.newsletters.render({ source: typed, isMarked: true }),
      onRendered: ({ html, problems }, typed) => {
        tellRender(document, { source: typed, problems })
        setRendered(({ letter }) =>
          html === ''
            ? { letter, failure: { kind: 'nothing' } }
            : { letter: { html, source: typed }, failure: null },
        )
      },
      onFailed: (error) =>
        setRendered(({ letter }) => ({ letter, failure: { kind: 'failed', error } })),
    })
    setLatest(made)
    return () => made.close()
  }, [document])
  useEffect(() => latest?.ask(source), [latest, source])
  return rendered
}
