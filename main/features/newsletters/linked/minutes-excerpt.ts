import { shortened } from '../../../../preload/rules/linked-blocks/shortened'

const mostParagraphs = 3
const mostCharacters = 600

/** The first paragraphs of minutes, in plain words: headings and what only formats go. */
export function excerptOf(markdown: string): string[] {
  const paragraphs = markdown
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .map(plainWords)
    .filter((text) => text !== '')
  const kept: string[] = []
  let left = mostCharacters
  for (const paragraph of paragraphs.slice(0, mostParagraphs)) {
    if (left <= 0) break
    const said = shortened(paragraph, left)
    kept.push(said)
    left -= said.length
  }
  return kept
}

function plainWords(paragraph: string): string {
  return paragraph
    .split('\n')
    .filter((line) => !/^\s*(?:#{1,6}\s|```|-{3,}$|\|)/.test(line))
    .map((line) => line.replace(/^\s*(?:[*+-]|\d+[.)]|>)\s+/, '').trim())
    .filter((line) => line !== '')
    .map((line, rank, all) =>
      rank < all.length - 1 && !/[.!?:;,…]$/.test(line) ? `${line} ;` : line,
    )
    .join(' ')
    .replaceAll(/!?\[([^\]]*)\]\(\S+?\)/g, '$1')
    .replaceAll(/(\*\*|__|~~|`)(.+?)\1/g, '$2')
    .replaceAll(/(?<![\w*])\*([^*]+)\*/g, '$1')
    .replaceAll(/\\([!#*+.[\]_`~\\-])/g, '$1')
    .trim()
}
