/** Tags in one line: by the separator given, by semicolons where a tag holds that one. */
export function tagLine(tags: readonly string[], separator: ',' | ', '): string {
  if (!tags.some((tag) => tag.includes(','))) return tags.join(separator)
  // The last semicolon says that it separates, even where there is one tag.
  return `${tags.join('; ')};`
}
