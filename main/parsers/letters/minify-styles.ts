import cssnano from 'cssnano'
import lite from 'cssnano-preset-lite'

/** What mjml itself asks of cssnano: blanks and comments go, nothing is rewritten. */
const processor = cssnano({ preset: lite() })
const known = new Map<string, string>()
const mostKnown = 5000

/**
 * Takes the blanks out of the styles of a page. mjml would have cssnano do it, but looks for it
 * beside itself while it runs, which nothing bundled can answer, and then says nothing.
 */
export function minifyStyles(html: string): string {
  if (known.size > mostKnown) known.clear()
  return html
    .replaceAll(
      /(<style\b[^>]*>)([^<]*)(?=<\/style>)/gi,
      (_all, tag: string, css: string) => `${tag}${minified(css)}`,
    )
    .replaceAll(
      /(\sstyle=")([^"&{}]*)(?=")/g,
      (_all, start: string, css: string) => `${start}${minifiedDeclarations(css)}`,
    )
}

function minifiedDeclarations(css: string): string {
  return css.trim() === '' ? css : minified(`a{${css}}`).replace(/^a\{([^]*)\}$/, '$1')
}

/** CSS that cannot be read stays as it is. */
function minified(css: string): string {
  let shorter = known.get(css)
  if (shorter === undefined) {
    try {
      shorter = processor.process(css, { from: undefined }).css
    } catch {
      shorter = css
    }
    known.set(css, shorter)
  }
  return shorter
}
