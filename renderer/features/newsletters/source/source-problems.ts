import type { Diagnostic } from '@codemirror/lint'
import type { TFunction } from 'i18next'
import type { SourceProblem } from '../../../../preload/contract/letter-check-shapes'
import type { MjmlDocument } from '../../../../preload/rules/mjml/mjml-node'
import { strayTags } from '../../../../preload/rules/mjml/stray-tags'

/** More than anybody reads. */
const mostProblems = 200

/** What is to be said of a source: what mjml found, and closing tags that close nothing. */
export function sourceDiagnostics(
  document: MjmlDocument,
  problems: readonly SourceProblem[],
  t: TFunction,
): Diagnostic[] {
  const { length } = document.source
  const said = (from: number, to: number, message: string): Diagnostic => ({
    from: Math.min(from, length),
    to: Math.min(Math.max(to, from + 1), length),
    severity: 'error',
    message,
  })
  return [
    ...problems.map((problem) => said(problem.from, problem.to, problemSentence(problem, t))),
    ...strayTags(document).map(({ from, to, name }) =>
      said(from, to, t('letterVersions.source.problems.stray', { tag: name })),
    ),
  ]
    .toSorted((one, other) => one.from - other.from)
    .slice(0, mostProblems)
}

function problemSentence({ code, tag, detail }: SourceProblem, t: TFunction): string {
  if (code === 'other') return detail
  return t(`letterVersions.source.problems.${code}`, { tag, detail })
}
