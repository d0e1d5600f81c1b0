const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&nbsp;': ' ',
  '&quot;': '"',
}

/**
 * Markdown as a plain message says it: lists keep their dashes and numbers, links their address in
 * brackets; what only formats goes.
 */
export function plainText(markdown: string): string {
  return markdown
    .split('\n')
    .map(plainLine)
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

function plainLine(line: string): string {
  return line
    .replace(/^\s*(?:#{1,6}\s+|```.*$|-{3,}$)/, '')
    .replace(/^(\s*)[*+]\s+/, '$1- ')
    .replaceAll(/!?\[([^\]]*)\]\((\S+?)\)/g, linkWords)
    .replaceAll(/(?<!\\)(\*\*|__|~~)(.+?)(?<!\\)\1/g, '$2')
    .replaceAll(/(?<![\\\w*])\*([^*]+?)(?<!\\)\*/g, '$1')
    .replaceAll(/(?<![\\\w])_([^_]+?)(?<!\\)_(?!\w)/g, '$1')
    .replaceAll(/`([^`]+)`/g, '$1')
    .replaceAll(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1')
    .replaceAll(/&(?:lt|gt|amp|nbsp|quot);/g, (entity) => entities[entity] ?? entity)
    .trimEnd()
}

/** An address that is its own words is said once. */
function linkWords(_link: string, words: string, address: string): string {
  return words === address || words === '' ? address : `${words} (${address})`
}
