import { Placeholder } from '@tiptap/extensions'
import { Markdown, MarkdownManager } from '@tiptap/markdown'
import { StarterKit } from '@tiptap/starter-kit'

/** What a text may hold: what Markdown can say, and nothing it cannot. */
const kit = StarterKit.configure({
  underline: false,
  link: { openOnClick: false, HTMLAttributes: { rel: 'noopener noreferrer', target: '_blank' } },
})

export function proseExtensions(placeholder: string) {
  return [kit, Markdown, Placeholder.configure({ placeholder })]
}

/** Reads and writes Markdown as the editor does. */
export function markdownManager(): MarkdownManager {
  return new MarkdownManager({ extensions: [kit] })
}
