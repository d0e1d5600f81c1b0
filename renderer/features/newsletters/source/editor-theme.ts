import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

/** Our tokens reach into the shadow root: light and dark need no word here. */
const chrome = EditorView.theme({
  '&': { height: '100%', color: 'var(--v-text)', backgroundColor: 'var(--v-surface)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--mantine-font-family-monospace)',
    fontSize: '13px',
    lineHeight: '20px',
  },
  '.cm-content': { caretColor: 'var(--v-text)', padding: '8px 0' },
  '.cm-cursor': { borderLeftColor: 'var(--v-text)' },
  '.cm-gutters': {
    color: 'var(--v-dim)',
    backgroundColor: 'var(--v-surface)',
    borderRight: '1px solid var(--v-line)',
  },
  '.cm-activeLineGutter': { color: 'var(--v-text)', backgroundColor: 'var(--v-chip)' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--v-chip) 55%, transparent)' },
  '.cm-letter-block': { boxShadow: 'inset 3px 0 0 var(--v-encre)' },
  '.cm-foldGutter .cm-gutterElement': { cursor: 'pointer' },
  '.cm-foldPlaceholder': {
    color: 'var(--v-text)',
    backgroundColor: 'var(--v-chip)',
    border: '1px solid var(--v-line-strong)',
  },
  '&.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--v-rituel-soft)',
    outline: '1px solid var(--v-line-strong)',
  },
  '&.cm-focused .cm-nonmatchingBracket': {
    backgroundColor: 'transparent',
    textDecoration: 'underline wavy var(--v-danger) 1px',
  },
  '.cm-selectionMatch': { backgroundColor: 'var(--v-rituel-soft)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    { background: 'color-mix(in srgb, var(--v-encre) 24%, transparent) !important' },
  '.cm-searchMatch': {
    backgroundColor: 'var(--v-lettre-soft)',
    outline: '1px solid var(--v-lettre)',
  },
  '.cm-searchMatch-selected': { outline: '2px solid var(--v-lettre)' },
  '.cm-lintRange-error, .cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--v-danger) 1px',
    textUnderlineOffset: '3px',
  },
})

const panels = EditorView.theme({
  '.cm-panels': {
    color: 'var(--v-text)',
    backgroundColor: 'var(--v-canvas)',
    fontFamily: 'var(--mantine-font-family)',
  },
  '.cm-panels-top': { borderBottom: '1px solid var(--v-line)' },
  '.cm-panel.cm-search': { padding: '8px 32px 8px 10px', fontSize: '13px' },
  '.cm-panel.cm-search label': { fontSize: '13px' },
  '.cm-textfield': {
    minHeight: '28px',
    color: 'var(--v-text)',
    backgroundColor: 'var(--v-surface)',
    border: '1px solid var(--v-line-strong)',
    borderRadius: '5px',
    fontSize: '13px',
  },
  ':is(.cm-textfield, .cm-button, input, button):focus-visible': {
    outline: '2px solid var(--v-encre)',
    outlineOffset: '1px',
  },
  '.cm-button': {
    minHeight: '28px',
    color: 'var(--v-text)',
    background: 'var(--v-surface)',
    border: '1px solid var(--v-line-strong)',
    borderRadius: '5px',
    fontFamily: 'inherit',
    fontSize: '13px',
  },
  '.cm-panel.cm-search [name=close]': {
    top: '8px',
    right: '8px',
    minWidth: '24px',
    minHeight: '24px',
    color: 'var(--v-text)',
    fontSize: '18px',
  },
  '.cm-tooltip': {
    color: 'var(--v-text)',
    backgroundColor: 'var(--v-surface)',
    border: '1px solid var(--v-line-strong)',
    borderRadius: '7px',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    maxHeight: '16em',
    fontFamily: 'var(--mantine-font-family-monospace)',
    fontSize: '13px',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 10px', minHeight: '20px' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    color: 'var(--v-on-encre)',
    background: 'var(--v-encre)',
  },
  '.cm-completionIcon': { display: 'none' },
  '.cm-completionDetail': {
    color: 'var(--v-dim)',
    fontFamily: 'var(--mantine-font-family)',
    fontStyle: 'normal',
  },
  'li[aria-selected] .cm-completionDetail': { color: 'inherit' },
  '.cm-diagnostic': {
    padding: '6px 10px',
    fontFamily: 'var(--mantine-font-family)',
    fontSize: '13px',
    borderLeftColor: 'var(--v-danger)',
  },
})

const colours = HighlightStyle.define([
  { tag: tags.angleBracket, color: 'var(--v-encre)' },
  { tag: tags.tagName, color: 'var(--v-encre)', fontWeight: '600' },
  { tag: tags.attributeName, color: 'var(--v-seance)' },
  { tag: [tags.attributeValue, tags.string], color: 'var(--v-lettre)' },
  { tag: tags.blockComment, color: 'var(--v-dim)', fontStyle: 'italic' },
  { tag: [tags.documentMeta, tags.processingInstruction], color: 'var(--v-dim)' },
  { tag: tags.invalid, color: 'var(--v-danger)' },
])

/** How a source looks, in the editor and in differences. */
export const sourceTheme: Extension = [chrome, panels, syntaxHighlighting(colours)]
