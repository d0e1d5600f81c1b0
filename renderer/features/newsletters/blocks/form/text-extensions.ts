import { Editor, Extension } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import {
  isSameHtml,
  fromEditorHtml,
  keptStyle,
  toEditorHtml,
} from '../../../../../preload/rules/mjml/held-html'

/** What others wrote on an element stays on it. */
const KeptAttributes = Extension.create({
  name: 'keptAttributes',
  addGlobalAttributes: () => [
    {
      types: [
        'paragraph',
        'heading',
        'bulletList',
        'orderedList',
        'listItem',
        'blockquote',
        'link',
      ],
      attributes: Object.fromEntries(
        [keptStyle, 'class', 'id', 'title', 'align', 'lang', 'dir'].map((name) => [
          name,
          { default: null, keepOnSplit: name !== 'id' },
        ]),
      ),
    },
  ],
})

export const textExtensions = [
  StarterKit.configure({
    // The letter has a history of its own.
    undoRedo: false,
    codeBlock: false,
    link: {
      openOnClick: false,
      autolink: false,
      linkOnPaste: true,
      HTMLAttributes: { target: null, rel: null, class: null },
      // Nothing is opened here; what a link may be is checked with the letter.
      isAllowedUri: (address) => !/^\s*(javascript|vbscript|data):/i.test(address ?? ''),
    },
  }),
  KeptAttributes,
]

let trial: Editor | null = null

/** Whether the editor can hold all of a content: what it would write says the same. */
export function isHeld(html: string): boolean {
  if (html.trim() === '') return true
  trial ??= new Editor({ extensions: textExtensions, injectCSS: false })
  trial.commands.setContent(toEditorHtml(html), { emitUpdate: false })
  return isSameHtml(html, fromEditorHtml(trial.getHTML(), html))
}
