import { fillMergeFields } from '../../../../preload/rules/merge-fields'

const filledAttributes = ['alt', 'title']

/** Puts sample values in the place of the merge fields of a letter; as words, never as HTML. */
export function fillFields(document: Document, samples: ReadonlyMap<string, string>): void {
  if (samples.size === 0) return
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? ''
    if (text.includes('{{')) node.nodeValue = fillMergeFields(text, samples)
  }
  for (const element of document.body.querySelectorAll('[alt*="{{"], [title*="{{"]')) {
    for (const name of filledAttributes) {
      const text = element.getAttribute(name)
      if (text !== null) element.setAttribute(name, fillMergeFields(text, samples))
    }
  }
}
