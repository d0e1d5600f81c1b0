import { useLayoutEffect, useRef } from 'react'
import classes from './out.module.css'
import { sheetOf } from './sheet-of'

/** A letter on paper: its page in a shadow of its own, so that neither styles the other. */
export function LetterSheet({ page }: { page: string }) {
  const host = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const shadow = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' })
    if (shadow === undefined) return
    const { styles, body } = sheetOf(page)
    shadow.adoptedStyleSheets = styles
    shadow.replaceChildren(body)
    // A paper leads nowhere; in a PDF its links do.
    const stay = (event: Event) => event.preventDefault()
    body.addEventListener('click', stay)
  }, [page])
  return <div ref={host} className={classes['sheet']} data-paper="letter" />
}
