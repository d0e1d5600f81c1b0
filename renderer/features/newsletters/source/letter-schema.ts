import type { Completion } from '@codemirror/autocomplete'
import type { AttrSpec, ElementSpec } from '@codemirror/lang-xml'
import type { MjmlVocabulary } from '../../../../preload/contract/letter-check-shapes'
import { attributeCompletion } from './attribute-completion'
import { htmlElements, inlineTags } from './html-schema'

type Attribute = MjmlVocabulary[string]['attributes'][string]

export interface SchemaWords {
  /** Colours of the community's theme, named. */
  colours: readonly { value: string; name: string }[]
  /** Says of a value that it stands where nobody writes one. */
  unset: string
}

/** Names the theme gives a look to. */
const themeClasses = ['title', 'button', 'quote', 'footer', 'muted'].map(
  (name) => `veillee-${name}`,
)

const usualLengths: Readonly<Record<string, readonly string[]>> = {
  px: ['0px', '10px', '20px', '30px'],
  '%': ['50%', '100%'],
  em: ['1em'],
}

/** What may be written where in a letter: tags by parent, attributes by tag, values by type. */
export function letterSchema(vocabulary: MjmlVocabulary, words: SchemaWords): ElementSpec[] {
  const letter = Object.entries(vocabulary).map(([name, { children, isEnding, attributes }]) => ({
    name,
    top: name === 'mjml',
    // One that holds nothing and was left open has neighbours after it, not children.
    ...(isEnding ? { children: inlineTags } : children.length > 0 && { children }),
    attributes: Object.entries(attributes).map(([own, attribute]): AttrSpec => {
      const values = valuesOf(own, attribute, words)
      const detail = attribute.unset !== null && { detail: attribute.unset }
      return {
        name: own,
        values,
        completion: { ...attributeCompletion(own, values.length > 0), ...detail },
      }
    }),
  }))
  return [...letter, ...htmlElements]
}

/** What to offer for an attribute, likeliest first; none where only the writer knows. */
export function valuesOf(
  name: string,
  { type, values, unset }: Attribute,
  { colours, unset: unsetWord }: SchemaWords,
): Completion[] {
  const offered = new Map<string, Completion>()
  const offer = (label: string, detail?: string) => {
    if (label === '' || offered.has(label)) return
    const boost = -offered.size
    offered.set(label, { label, type: 'constant', boost, ...(detail !== undefined && { detail }) })
  }
  if (type === 'color') for (const colour of colours) offer(colour.value, colour.name)
  if (type === 'enum' || type === 'boolean') for (const value of values) offer(value)
  if (unset !== null) {
    const known = offered.get(unset)
    if (known === undefined) offer(unset, unsetWord)
    else offered.set(unset, { ...known, detail: unsetWord })
  }
  if (type === 'unit') {
    for (const unit of values) for (const length of usualLengths[unit] ?? []) offer(length)
  }
  if (name === 'mj-class') for (const value of themeClasses) offer(value)
  if (name === 'lang') for (const value of ['fr', 'en']) offer(value)
  return [...offered.values()]
}
