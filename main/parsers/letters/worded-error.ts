import type { SourceProblem } from '../../../preload/contract/letter-check-shapes'
import type { MjmlAttribute, MjmlNode, Range } from '../../../preload/rules/mjml/mjml-node'

interface WordedError {
  /** Whether it may be said of this element: several of one name may stand on a line. */
  isAbout(node: MjmlNode, parent: MjmlNode | null): boolean
  problemsAt(node: MjmlNode | undefined, tag: string): SourceProblem[]
}

const always = () => true
const nowhere: Range = { from: 0, to: 0 }

/** Reads a sentence of mjml's validator, which says its errors in no other way. */
export function wordedError(message: string): WordedError {
  const one = (code: SourceProblem['code'], detail: string): WordedError['problemsAt'] => {
    return (node, tag) => [{ ...(node?.open ?? nowhere), code, tag, detail }]
  }
  if (/^Element \S+ doesn't exist or is not registered$/.test(message)) {
    return { isAbout: always, problemsAt: one('unknownTag', '') }
  }
  const misplaced = /^\S+ cannot be used inside (\S+), only inside/.exec(message)
  if (misplaced !== null) {
    const [, holder = ''] = misplaced
    return {
      isAbout: (_node, parent) => parent?.name === holder,
      problemsAt: one('misplacedTag', holder),
    }
  }
  const illegal = /^Attributes? (.+) (?:is|are) illegal$/.exec(message)
  if (illegal !== null) {
    const names = (illegal[1] ?? '').split(', ')
    return {
      isAbout: (node) => names.every((name) => attributeOf(node, name) !== undefined),
      problemsAt: (node, tag) =>
        names.map((name) => ({
          ...rangeOf(attributeOf(node, name) ?? node?.open),
          code: 'unknownAttribute',
          tag,
          detail: name,
        })),
    }
  }
  const invalid = /^Attribute (\S+) has invalid value: ([^]*) for type /.exec(message)
  if (invalid !== null) {
    const [, name = '', value = ''] = invalid
    return {
      isAbout: (node) => attributeOf(node, name)?.value === value,
      problemsAt: (node, tag) => {
        const at = rangeOf(attributeOf(node, name) ?? node?.open)
        return [{ ...at, code: 'invalidValue', tag, detail: value }]
      },
    }
  }
  return { isAbout: always, problemsAt: one('other', message) }
}

function attributeOf(node: MjmlNode | undefined, name: string): MjmlAttribute | undefined {
  return node?.attributes.find((attribute) => attribute.name === name)
}

function rangeOf(range: Range | undefined): Range {
  return range === undefined ? nowhere : { from: range.from, to: range.to }
}
