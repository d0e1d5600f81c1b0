import { EditorState, type Extension } from '@codemirror/state'
import type { TFunction } from 'i18next'

/** What the editor says itself, by the words it says it with in English. */
export function editorPhrases(t: TFunction): Extension {
  const say = t('letterVersions.source.phrases', { returnObjects: true })
  return EditorState.phrases.of({
    'Control character': say.controlCharacter,
    'Selection deleted': say.selectionDeleted,
    'Folded lines': say.foldedLines,
    'Unfolded lines': say.unfoldedLines,
    to: say.to,
    'folded code': say.foldedCode,
    unfold: say.unfold,
    'Fold line': say.foldLine,
    'Unfold line': say.unfoldLine,
    'Go to line': say.goToLine,
    go: say.go,
    Find: say.find,
    Replace: say.replace,
    next: say.next,
    previous: say.previous,
    all: say.all,
    'match case': say.matchCase,
    'by word': say.byWord,
    regexp: say.regexp,
    replace: say.replaceOne,
    'replace all': say.replaceAll,
    close: say.close,
    'current match': say.currentMatch,
    'replaced $ matches': say.replacedMatches,
    'replaced match on line $': say.replacedMatch,
    'on line': say.onLine,
    Completions: say.completions,
    Diagnostics: say.diagnostics,
    'No diagnostics': say.noDiagnostics,
    '$ unchanged lines': say.unchangedLines,
    'Revert this chunk': say.revertChunk,
  })
}
