import { type TextEdit, setAttribute, spaceBefore } from './edit-mjml'
import { classesOf, hiddenClass, type LetterBlock } from './letter-blocks'
import type { MjmlAttribute } from './mjml-node'

/**
 * Leaves a block out of what is rendered, or takes it back: hidden and shown again, its tag is what
 * it was to the byte, whatever its quotes.
 */
export function setHidden(source: string, { node }: LetterBlock, isHidden: boolean): TextEdit[] {
  if (node.kind !== 'element' || classesOf(node).includes(hiddenClass) === isHidden) return []
  const attribute = node.attributes.find(({ name }) => name === 'css-class')
  if (isHidden) {
    if (attribute === undefined) return setAttribute(source, node, 'css-class', hiddenClass)
    return [hidden(source, attribute)]
  }
  return attribute === undefined ? [] : [shown(source, attribute)]
}

/** Each way of writing the attribute has its own, so that showing knows what there was. */
function hidden(source: string, { value, valueRange, to }: MjmlAttribute): TextEdit {
  if (valueRange === null) return { from: to, to, insert: `="${hiddenClass} "` }
  if (!isQuoted(source, valueRange.from))
    return { ...valueRange, insert: `"${hiddenClass} ${value}"` }
  return { from: valueRange.to, to: valueRange.to, insert: ` ${hiddenClass}` }
}

function shown(source: string, attribute: MjmlAttribute): TextEdit {
  const { name, value, from, to, valueRange } = attribute
  if (value === hiddenClass) return { from: spaceBefore(source, from), to, insert: '' }
  if (valueRange === null) return { from, to, insert: name }
  if (value === `${hiddenClass} `) return { from: from + name.length, to, insert: '' }
  if (value.endsWith(` ${hiddenClass}`))
    return { from: valueRange.to - hiddenClass.length - 1, to: valueRange.to, insert: '' }
  const rest = value.slice(hiddenClass.length + 1)
  if (value.startsWith(`${hiddenClass} `) && /^[^\s"'<>=`]+$/.test(rest))
    return { from: valueRange.from - 1, to, insert: rest }
  const kept = value.split(/\s+/).filter((one) => one !== hiddenClass)
  return { ...valueRange, insert: kept.join(' ') }
}

function isQuoted(source: string, valueFrom: number): boolean {
  return /["']/.test(source[valueFrom - 1] ?? '')
}
