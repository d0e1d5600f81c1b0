import type { Finding } from '../../contract/letter-check-shapes'
import type { TextEdit } from '../mjml/edit-mjml'

/** Only somebody who sees an image can say that it tells nothing. */
const askingSomebody: ReadonlySet<Finding['code']> = new Set(['noAlt', 'emptyHeading'])

/** Whether a finding is put right without anybody having to look. */
function isFixedAlone({ code, fix }: Finding): boolean {
  return fix !== null && fix.length > 0 && !askingSomebody.has(code)
}

/** The edits that put right all that can be at once; fixes that touch an earlier one wait for the next time. */
export function combinedFixes(findings: readonly Finding[]): TextEdit[] {
  const made: TextEdit[] = []
  for (const finding of findings) {
    const fix = isFixedAlone(finding) ? (finding.fix ?? []) : []
    if (fix.every((edit) => !made.some((other) => touches(edit, other)))) made.push(...fix)
  }
  return made
}

function touches(one: TextEdit, other: TextEdit): boolean {
  return one.from <= other.to && other.from <= one.to
}
