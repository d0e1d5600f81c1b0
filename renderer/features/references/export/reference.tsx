import { italicParts } from './italic-parts'
import classes from './export.module.css'

/** A reference with its italics, drawn from its text: none of its HTML is put in the page as such. */
export function Reference({ html }: { html: string }) {
  return (
    <p className={classes['reference']}>
      {italicParts(html).map(({ text, isItalic }, index) =>
        // Parts have no other name than their place.
        // oxlint-disable-next-line react/no-array-index-key
        isItalic ? <i key={index}>{text}</i> : <span key={index}>{text}</span>,
      )}
    </p>
  )
}
