/** Elements whose content is HTML or text, which mjml takes as it stands and never reads as MJML. */
const endingTags: ReadonlySet<string> = new Set([
  'mj-accordion-text',
  'mj-accordion-title',
  'mj-button',
  'mj-navbar-link',
  'mj-preview',
  'mj-raw',
  'mj-social-element',
  'mj-style',
  'mj-table',
  'mj-text',
  'mj-title',
  'mj-html-attribute',
])

/** Elements that hold nothing: one left open ends where its tag does. */
const leafTags: ReadonlySet<string> = new Set([
  'mj-all',
  'mj-breakpoint',
  'mj-carousel-image',
  'mj-class',
  'mj-divider',
  'mj-font',
  'mj-image',
  'mj-include',
  'mj-spacer',
])

export function isEndingTag(name: string): boolean {
  return endingTags.has(name)
}

export function isLeafTag(name: string): boolean {
  return leafTags.has(name)
}
