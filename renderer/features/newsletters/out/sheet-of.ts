/**
 * The page of a letter as what a shadow root takes. The page of the application allows no style
 * that stands in markup: style sheets become objects, and each style attribute is set by script.
 */
export function sheetOf(page: string): { styles: CSSStyleSheet[]; body: HTMLElement } {
  const read = new DOMParser().parseFromString(withoutStyles(page), 'text/html')
  const styles = [...page.matchAll(/<style\b[^>]*>([^]*?)<\/style>/gi)].map(([, css = '']) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    return sheet
  })
  const body = document.createElement('div')
  body.lang = read.documentElement.lang
  body.append(...[...read.body.childNodes].map((node) => document.importNode(node, true)))
  body.dataset['style'] = read.body.dataset['style'] ?? ''
  for (const element of [body, ...body.querySelectorAll<HTMLElement>('[data-style]')]) {
    element.style.cssText = element.dataset['style'] ?? ''
    delete element.dataset['style']
  }
  return { styles, body }
}

/** The same, its style attributes under another name, which a content policy does not look at. */
function withoutStyles(page: string): string {
  return page
    .replaceAll(/<style\b[^>]*>[^]*?<\/style>/gi, '')
    .replaceAll(/<[a-z][^>]*>/gi, (tag) => tag.replaceAll(/\sstyle=/gi, ' data-style='))
}
