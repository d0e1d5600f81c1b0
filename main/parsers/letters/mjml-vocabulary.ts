import { components, type MjmlComponent } from 'mjml-core'
import { dependencies } from 'mjml-validator'
import type { MjmlVocabulary } from '../../../preload/contract/letter-check-shapes'

type Described = MjmlVocabulary[string]
type Attribute = Described['attributes'][string]

/** What mjml reads on every component, and on its root, without a list that says so. */
const everywhere = { 'mj-class': plain('string'), 'css-class': plain('string') }
const onRoot = { lang: plain('string'), dir: plain('string'), owa: plain('string') }

/** What mjml knows, said by its own components: nothing here is a list of ours. */
export function mjmlVocabulary(): MjmlVocabulary {
  // Those two are attributes of others, and have no component.
  const tags = new Set(['mj-all', 'mj-class', ...Object.keys(components)])
  for (const [holder, held] of Object.entries(dependencies)) {
    tags.add(holder)
    for (const tag of held) if (typeof tag === 'string') tags.add(tag)
  }
  const vocabulary: MjmlVocabulary = {}
  for (const tag of [...tags].toSorted()) {
    const component = components[tag]
    vocabulary[tag] = {
      children: childrenOf(tag, tags),
      isEnding: component?.endingTag === true,
      attributes: component === undefined ? {} : attributesOf(component),
    }
  }
  const all = Object.assign({}, ...Object.values(vocabulary).map((one) => one.attributes))
  return {
    ...vocabulary,
    ...withAttributes(vocabulary, 'mjml', onRoot),
    ...withAttributes(vocabulary, 'mj-all', all),
    ...withAttributes(vocabulary, 'mj-class', { name: plain('string'), ...all }),
  }
}

function childrenOf(tag: string, tags: ReadonlySet<string>): string[] {
  const allowed = dependencies[tag] ?? []
  return [...tags]
    .filter((child) =>
      allowed.some((one) => (typeof one === 'string' ? one === child : one.test(child))),
    )
    .toSorted()
}

function attributesOf({ allowedAttributes, defaultAttributes }: MjmlComponent) {
  const attributes: Record<string, Attribute> = {}
  for (const [name, rule] of Object.entries(allowedAttributes ?? {})) {
    const [, type = rule, values = ''] = /^(\w+)\(([^)]*)\)/.exec(rule) ?? []
    const unset = defaultAttributes?.[name] ?? null
    attributes[name] = {
      type: type === 'unitWithNegative' ? 'unit' : type,
      values: type === 'boolean' ? ['true', 'false'] : values === '' ? [] : values.split(','),
      // An icon of ours is no default anybody would type.
      unset: unset?.startsWith('data:') === true ? null : unset,
    }
  }
  return { ...attributes, ...everywhere }
}

function withAttributes(
  vocabulary: MjmlVocabulary,
  tag: string,
  attributes: Record<string, Attribute>,
): MjmlVocabulary {
  const described = vocabulary[tag]
  if (described === undefined) return {}
  return { [tag]: { ...described, attributes: { ...described.attributes, ...attributes } } }
}

function plain(type: string): Attribute {
  return { type, values: [], unset: null }
}
