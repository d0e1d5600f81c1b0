import { EditorView } from '@codemirror/view'

const removed = 'color-mix(in srgb, var(--v-danger) 10%, var(--v-surface))'
const removedWords = 'color-mix(in srgb, var(--v-danger) 18%, var(--v-surface))'
const added = 'color-mix(in srgb, var(--v-seance) 10%, var(--v-surface))'
const addedWords = 'color-mix(in srgb, var(--v-seance) 18%, var(--v-surface))'

/** What was taken away and what came, in the colours of our theme, light and dark. */
export const differenceTheme = EditorView.theme({
  '&.cm-merge-a .cm-changedLine, .cm-deletedChunk': { backgroundColor: removed },
  '&.cm-merge-a .cm-changedText, .cm-deletedChunk .cm-deletedText': {
    background: removedWords,
    textDecoration: 'line-through',
    textDecorationColor: 'var(--v-danger)',
  },
  '&.cm-merge-b .cm-changedLine': { backgroundColor: added },
  '&.cm-merge-b .cm-changedText': {
    background: addedWords,
    textDecoration: 'underline',
    textDecorationColor: 'var(--v-seance)',
  },
  '.cm-collapsedLines': {
    padding: '4px 12px',
    color: 'var(--v-dim)',
    background: 'var(--v-chip)',
    fontFamily: 'var(--mantine-font-family)',
    fontSize: '12.5px',
  },
  '.cm-collapsedLines:before': { content: '"…"' },
  '.cm-collapsedLines:after': { content: '"…"' },
})
