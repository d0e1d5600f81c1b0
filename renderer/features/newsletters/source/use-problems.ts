import { type Diagnostic, forEachDiagnostic, setDiagnostics } from '@codemirror/lint'
import { EditorView } from '@codemirror/view'
import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { readMjml } from '../../../../preload/rules/mjml/read-mjml'
import { useStudio } from '../studio/use-studio'
import { sourceDiagnostics } from './source-problems'
import { useLatestRender } from './use-latest-render'

export interface Problem {
  key: string
  message: string
  line: number
  goTo: () => void
}

/** Underlines what is wrong in the source, and says it line by line. */
export function useProblems(view: EditorView | null): readonly Problem[] {
  const { t } = useTranslation()
  const { document } = useStudio()
  const latest = useLatestRender()
  const found = useMemo(
    () =>
      latest === null
        ? []
        : sourceDiagnostics(readMjml(latest.source), latest.problems, t).map((one) => ({
            one,
            line: lineOf(latest.source, one.from),
          })),
    [latest, t],
  )

  useEffect(() => {
    // What was typed since moved everything: the next render says again.
    if (view === null || latest?.source !== document.source) return
    const all = found.map(({ one }) => one)
    view.dispatch(setDiagnostics(view.state, all))
  }, [document, found, latest, view])
  return found.map(({ one, line }) => ({
    key: `${one.from} ${one.message}`,
    message: one.message,
    line,
    goTo: () => view !== null && goTo(view, one),
  }))
}

function lineOf(source: string, at: number): number {
  return source.slice(0, at).split('\n').length
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
