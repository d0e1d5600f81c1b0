import { folded } from '../../preload/rules/folded'

/** Tags in one text: between bars as Pocket writes them, else semicolons, else commas. Each once. */
export function readTags(text: string): string[] {
  const separator = text.includes('|') ? '|' : text.includes(';') ? ';' : ','
  return distinctTags(text.split(separator))
}

/** Tags without those that differ by case or accents alone from an earlier one. */
export function distinctTags(names: readonly string[]): string[] {
  const byKey = new Map<string, string>()
  for (const name of names) {
    const tag = name.replaceAll(/\s+/g, ' ').trim()
    const key = folded(tag)
    if (tag !== '' && !byKey.has(key)) byKey.set(key, tag)
  }
  return [...byKey.values()]
}
