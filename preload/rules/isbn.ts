/** An ISBN-10 or -13 as its 13 digits; empty where its check digit is wrong or it is none. */
export function isbnKey(text: string): string {
  const bare = text.replace(/[\s-]/g, '').toUpperCase()
  if (/^\d{13}$/.test(bare)) return bare.endsWith(checkDigit13(bare)) ? bare : ''
  if (!/^\d{9}[\dX]$/.test(bare) || !isRightIsbn10(bare)) return ''
  const twelve = `978${bare.slice(0, 9)}`
  return twelve + checkDigit13(twelve)
}

function checkDigit13(digits: string): string {
  const sum = [...digits.slice(0, 12)].reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
    0,
  )
  return String((10 - (sum % 10)) % 10)
}

function isRightIsbn10(digits: string): boolean {
  const sum = [...digits].reduce(
    (total, digit, index) => total + (digit === 'X' ? 10 : Number(digit)) * (10 - index),
    0,
  )
  return sum % 11 === 0
}
