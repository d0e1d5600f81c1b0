import type { Finding } from '../../../../preload/contract/letter-check-shapes'
import type { MailProgram } from '../../../../preload/contract/letter-theme'
import { usedFeatures } from '../../../../preload/rules/letter-checks/used-features'
import type { MjmlDocument } from '../../../../preload/rules/mjml/mjml-node'
import type { MailSupport } from './mail-support'

/** Without these nothing is lost: corners are square, words go on as they would. */
const harmless: ReadonlySet<string> = new Set([
  'css-border-radius',
  'css-cursor',
  'css-hyphens',
  'css-outline',
  'css-overflow-wrap',
  'css-text-wrap',
  'css-transition',
  'css-white-space',
  'css-word-break',
  'css-word-wrap',
])
/** Without these something is not where it should be, or not there. */
const grave =
  /^image-|^html-(?:svg|video|audio|object|picture|form|input|select|textarea)|^css-(?:display-(?:flex|grid)|position|float|background-image)/

/** What a letter uses that the mail programs of its readers do not show. */
export function checkCompatibility(
  document: MjmlDocument,
  programs: readonly MailProgram[],
  supportOf: MailSupport,
): Finding[] {
  return usedFeatures(document).flatMap(({ slug, from, to }): Finding[] => {
    const support = harmless.has(slug) ? null : supportOf(slug, programs)
    if (support === null || support.missing.length === 0) return []
    return [
      {
        code: 'unsupported',
        weight: grave.test(slug) ? 'matters' : 'advice',
        at: { from, to },
        detail: support.title,
        fix: null,
        programs: support.missing,
      },
    ]
  })
}
