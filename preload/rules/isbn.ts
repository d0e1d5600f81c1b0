/** What publishers, typesetters and copying put between the groups of digits. */
const hyphens = /[\p{Pd}\u00AD\u2212\u200B-\u200D\u2060\uFEFF]/gu
const thirteen = /(?<!\d)97[89](?:[- ]{0,3}\d){10}(?!\d)/
const ten = /(?<!\d)\d(?:[- ]{0,3}\d){8}[- ]{0,3}[\dX](?![\dX])/
const either = new RegExp(`${thirteen.source}|${ten.source}`, 'gi')

/** The ISBN of a text as its 13 digits, the first where it has several; empty where it has none. */
export function isbnKey(text: string): string {
  return isbnKeys(text)[0] ?? ''
}

/** Every right ISBN-10 or -13 of a text as its 13 digits, each once. */
export function isbnKeys(text: string): string[] {
  const plain = text.replace(hyphens, '-').replace(/\s/g, ' ')
  const found = [...plain.matchAll(either)].map(([match]) => thirteenOf(match))
  return [...new Set(found.filter((key) => key !== ''))]
}

function thirteenOf(match: string): string {
  const bare = match.replace(/[- ]/g, '').toUpperCase()
  if (bare.length === 13) return bare.endsWith(checkDigit13(bare)) ? bare : ''
  if (!isRightIsbn10(bare)) return ''
  const twelve = `978${bare.slice(0, 9)}`
  return twelve + checkDigit13(twelve)
}

function checkDigit13(digits: string): string {
  const sum = sumOf(digits.slice(0, 12), (digit, index) => digit * (index % 2 === 0 ? 1 : 3))
  return String((10 - (sum % 10)) % 10)
}

function isRightIsbn10(digits: string): boolean {
  return sumOf(digits, (digit, index) => digit * (10 - index)) % 11 === 0
}

/** X stands for ten. */
function sumOf(digits: string, weighed: (digit: number, index: number) => number): number {
  let sum = 0
  for (let index = 0; index < digits.length; index += 1)
    sum += weighed(digits[index] === 'X' ? 10 : Number(digits[index]), index)
  return sum
}
