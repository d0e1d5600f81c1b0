import type { AttrSpec, ElementSpec } from '@codemirror/lang-xml'
import { attributeCompletion } from './attribute-completion'

/** What mail programs show inside a text; the rest may still be typed. */
const attributesByTag: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  b: [],
  blockquote: [],
  br: [],
  em: [],
  h1: [],
  h2: [],
  h3: [],
  i: [],
  img: ['src', 'alt', 'width', 'height'],
  li: [],
  ol: ['start'],
  p: [],
  span: ['lang'],
  strong: [],
  table: ['role'],
  td: ['colspan', 'align', 'valign'],
  th: ['colspan', 'scope', 'align'],
  tr: [],
  u: [],
  ul: [],
}

/** Tags of HTML that may stand in an element holding HTML. */
export const inlineTags: readonly string[] = Object.keys(attributesByTag)

export const htmlElements: readonly ElementSpec[] = Object.entries(attributesByTag).map(
  ([name, own]) => ({
    name,
    children: inlineTags,
    attributes: [...own, 'style', 'class'].map((attribute): AttrSpec => ({
      name: attribute,
      completion: attributeCompletion(attribute, false),
    })),
  }),
)
