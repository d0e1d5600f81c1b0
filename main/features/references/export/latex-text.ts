const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // Escaped braces would still count when a reader looks for the end of the field.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
}

/** Text that LaTeX prints as it is; accents stay letters, which biblatex and its readers take. */
export function latexText(text: string): string {
  return text.replaceAll(/[\\{}~^$&#%_]/g, (sign) => commands[sign] ?? sign)
}

/** An address or a DOI, which LaTeX takes as it is but for what ends the field. */
export function verbatim(text: string): string {
  return text.replaceAll(/[\\{}\s]/g, (sign) => encodeURIComponent(sign))
}
