/** A letter with nothing in it yet: a head to fill, and one text to write in. */
export function emptyLetter(language: 'fr' | 'en', title = '', body = oneText): string {
  return `<mjml lang="${language}">
  <mj-head>
    <mj-title>${title}</mj-title>
    <mj-preview></mj-preview>
  </mj-head>
  <mj-body>
${body}
  </mj-body>
</mjml>
`
}

const oneText = `    <mj-section>
      <mj-column>
        <mj-text><p></p></mj-text>
      </mj-column>
    </mj-section>`
