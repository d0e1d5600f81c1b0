const signs: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}

/** The parts of a reference written in HTML, whose only mark is <i>. */
export function italicParts(html: string): { text: string; isItalic: boolean }[] {
  return html
    .split(/<\/?i>/)
    .map((part, index) => ({
      text: part.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (sign) => signs[sign] ?? sign),
      isItalic: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '')
}
