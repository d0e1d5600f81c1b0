import { escapeHtml } from '../../../rules/bibliography/rich-text'

/** Allows the styles and images the page holds, and nothing else. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

/**
 * A letter as a page that stands alone, for whoever comes later: its policy says that nothing is
 * fetched or run, and on paper its columns stay side by side.
 */
export function archivePage(html: string, { subject }: { subject: string }): string {
  const title = escapeHtml(subject)
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="referrer" content="no-referrer">',
    `<title>${title}</title>`,
  ].join('\n')
  const page = html
    .replace(/<title>[^]*?<\/title>\s*/i, '')
    .replaceAll(/@media only screen and/gi, '@media')
  const open = /<head\b[^>]*>/i.exec(page)
  if (open === null) {
    return `<!doctype html>\n<html>\n<head>\n${head}\n</head>\n<body>${page}</body>\n</html>\n`
  }
  const at = open.index + open[0].length
  return `${page.slice(0, at)}\n${head}${page.slice(at)}`
}
