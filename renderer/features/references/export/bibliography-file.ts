interface Entry {
  text: string
  html: string
}

/** References as paragraphs with a hanging indent, as word processors paste them. */
export function bibliographyHtml(entries: readonly Entry[]): string {
  return entries
    .map(({ html }) => `<p style="margin-left:2em;text-indent:-2em">${html}</p>`)
    .join('\n')
}

export function bibliographyText(entries: readonly Entry[]): string {
  return entries.map(({ text }) => text).join('\n\n')
}

/** A page that word processors open with its italics. */
export function bibliographyFile(
  entries: readonly Entry[],
  title: string,
  locale: string,
): Promise<File> {
  const page = `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<title>${title}</title>
</head>
<body>
<h1>${title}</h1>
${bibliographyHtml(entries)}
</body>
</html>
`
  return Promise.resolve(new File([page], `${title}.html`, { type: 'text/html' }))
}
