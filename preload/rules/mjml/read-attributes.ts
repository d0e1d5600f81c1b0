import type { MjmlAttribute } from './mjml-node'

const attribute = /([^\s"'<>/=]+)(?:(\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?/g

/** The attributes of an opening tag that starts at `from`; `tag` is its text, `<name` included. */
export function readAttributes(tag: string, name: string, from: number): MjmlAttribute[] {
  const skipped = 1 + name.length
  return [...tag.slice(skipped).matchAll(attribute)].map((match) => {
    const [whole, own, equals, double, single, bare] = match
    const start = from + skipped + match.index
    const value = double ?? single ?? bare
    const isQuoted = bare === undefined
    const valueFrom = start + (own ?? '').length + (equals ?? '').length + (isQuoted ? 1 : 0)
    return {
      name: own ?? '',
      value: value ?? '',
      from: start,
      to: start + whole.length,
      valueRange: value === undefined ? null : { from: valueFrom, to: valueFrom + value.length },
    }
  })
}
