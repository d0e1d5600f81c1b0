/** What names an image of the workspace in a letter: before its id. */
export const imageScheme = 'veillee-image:'

/** The images of the workspace that a letter shows, each once, in their order. */
export function imageIds(source: string): string[] {
  const found = source.matchAll(/veillee-image:([0-9a-f]{64})(?![0-9a-f])/g)
  return [...new Set([...found].map(([, id = '']) => id))]
}
