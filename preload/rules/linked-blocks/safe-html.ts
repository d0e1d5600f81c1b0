/** Somebody's words as the HTML of a letter says them: nothing in them is markup, a field or a comment. */
export function saidInHtml(words: string): string {
  return (
    words
      // Non-breaking spaces stay; what XML cannot hold goes.
      .replaceAll(/[\p{Cc} ]+/gu, ' ')
      .trim()
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll(/\{(?=\{)/g, `{${fieldBreak}`)
  )
}

/** Stands between two braces that open no merge field: no reader sees it. */
export const fieldBreak = '\u200B'

/** Words with a link where their address is one of the web; else the words alone. */
export function linkedInHtml(words: string, address: string): string {
  const said = saidInHtml(words)
  const href = webAddress(address)
  return href === '' ? said : `<a href="${saidInHtml(href)}">${said}</a>`
}

function webAddress(address: string): string {
  const trimmed = address.trim()
  return /^https?:\/\/\S+$/i.test(trimmed) ? trimmed : ''
}
