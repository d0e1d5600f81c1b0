import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, historyKeymap, indentWithTab } from '@codemirror/commands'
import { type ElementSpec, xml } from '@codemirror/lang-xml'
import {
  bracketMatching,
  codeFolding,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
} from '@codemirror/language'
import { lintKeymap } from '@codemirror/lint'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { Compartment, EditorState, type Extension } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { blockLines } from './block-lines'
import { sourceTheme } from './editor-theme'

/** The language, whose vocabulary comes once the engine has said it. */
export const language = new Compartment()

export function letterLanguage(elements: readonly ElementSpec[]): Extension {
  return xml({ elements })
}

interface EditorOptions {
  isLocked: boolean
  /** What the editor is called, and what to know before the Tab key. */
  label: string
  hintId: string
  phrases: Extension
  elements: readonly ElementSpec[]
}

/** All that makes an editor of a letter's source, but the document and its history. */
export function editorExtensions({
  isLocked,
  label,
  hintId,
  phrases,
  elements,
}: EditorOptions): Extension {
  return [
    lineNumbers(),
    foldGutter({ openText: '⌄', closedText: '›' }),
    codeFolding(),
    highlightActiveLineGutter(),
    highlightActiveLine(),
    drawSelection(),
    indentUnit.of('  '),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    autocompletion({ icons: false, interactionDelay: 0 }),
    highlightSelectionMatches(),
    search({ top: true }),
    EditorView.lineWrapping,
    EditorState.readOnly.of(isLocked),
    language.of(letterLanguage(elements)),
    blockLines,
    sourceTheme,
    phrases,
    EditorView.contentAttributes.of({ 'aria-label': label, 'aria-describedby': hintId }),
    keymap.of([
      { key: 'Tab', run: acceptCompletion },
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...searchKeymap,
      ...foldKeymap,
      ...lintKeymap,
      ...historyKeymap,
      ...defaultKeymap,
      indentWithTab,
    ]),
  ]
}
