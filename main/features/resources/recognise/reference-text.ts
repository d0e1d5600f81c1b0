/** Whether a pasted text is a file of references, by what it begins with: BibTeX, RIS, CSL-JSON. */
export function isReferenceText(text: string): boolean {
  const start = text.trimStart()
  if (/^TY {1,2}- ?\w/m.test(start)) return true
  if (/^@[a-z]+\s*[{(]/im.test(start)) return true
  return /^[[{]/.test(start) && isJson(start)
}

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}
