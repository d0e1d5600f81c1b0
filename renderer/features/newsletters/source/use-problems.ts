import { type Diagnostic, forEachDiagnostic, setDiagnostics } from '@codemirror/lint'
import { EditorView } from '@codemirror/view'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readLetter, useStudio } from '../studio/use-studio'
import { sourceDiagnostics } from './source-problems'
import { useLatestRender } from './use-latest-render'

export interface Problem {
  message: string
  line: number
  goTo: () => void
}

/** Underlines what is wrong in the source, and says it line by line. */
export function useProblems(view: EditorView | null): readonly Problem[] {
  const { t } = useTranslation()
  const { document } = useStudio()
  const latest = useLatestRender()
  const [problems, setProblems] = useState<readonly Problem[]>([])

  useEffect(() => {
    // What was typed since moved everything: the next render says again.
    if (view === null || latest === null || latest.source !== document.source) return
    const found = sourceDiagnostics(readLetter(latest.source).document, latest.problems, t)
    view.dispatch(setDiagnostics(view.state, found))
    setProblems(
      found.map((one) => ({
        message: one.message,
        line: view.state.doc.lineAt(one.from).number,
        goTo: () => goTo(view, one),
      })),
    )
  }, [document, latest, t, view])
  return problems
}

/** Where a problem stands now, whatever was typed around it since. */
function goTo(view: EditorView, wanted: Diagnostic): void {
  let at = { from: wanted.from, to: wanted.to }
  forEachDiagnostic(view.state, (one, from, to) => {
    if (one === wanted) at = { from, to }
  })
  view.dispatch({
    selection: { anchor: at.from, head: at.to },
    effects: EditorView.scrollIntoView(at.from, { y: 'center' }),
  })
  view.focus()
}
