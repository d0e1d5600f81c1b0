import { ORPCError } from '@orpc/client'
import type { TFunction } from 'i18next'
import { failures } from '../../preload/contract/failures'
import { currentLanguage } from './language'
import { formatAmount } from './numbers'

/** What to tell a person of anything an operation threw: one sentence, never a code or a stack. */
export function failureSentence(error: unknown, t: TFunction): string {
  if (!(error instanceof ORPCError)) return t('failures.OFFLINE')
  const code: unknown = error.code
  if (code === 'BAD_REQUEST') return t('failures.BAD_REQUEST')
  if (!isKnown(code)) return t('failures.OFFLINE')
  switch (code) {
    case 'RULE_REFUSED':
      return t(`failures.RULE_REFUSED.${failures[code].data.parse(error.data).reason}`)
    case 'TABLE_UNREADABLE':
      return t(`failures.TABLE_UNREADABLE.${failures[code].data.parse(error.data).reason}`)
    case 'LETTER_UNREADABLE':
      return t(`failures.LETTER_UNREADABLE.${failures[code].data.parse(error.data).reason}`)
    case 'LETTER_STUCK':
      return t(`failures.LETTER_STUCK.${failures[code].data.parse(error.data).task}`)
    case 'FILE_REFUSED':
      return t(`failures.FILE_REFUSED.${failures[code].data.parse(error.data).fault}`)
    case 'OTHER_KIND':
      return t(`failures.OTHER_KIND.${failures[code].data.parse(error.data).kind}`)
    case 'WORKSPACE_NEWER':
      return t(`failures.${code}`, failures[code].data.parse(error.data))
    case 'FILE_TOO_LARGE':
    case 'FILES_TOO_LARGE':
      return t(`failures.${code}`, failures[code].data.parse(error.data))
    case 'STATEMENT_TOO_LONG': {
      const { count, limit } = failures[code].data.parse(error.data)
      return t(`failures.${code}`, { count, limit: formatAmount(limit, currentLanguage()) })
    }
    case 'UNEXPECTED':
      return t(`failures.${code}`, failures[code].data.parse(error.data))
    default:
      return t(`failures.${code}`)
  }
}

function isKnown(code: unknown): code is keyof typeof failures {
  return typeof code === 'string' && code in failures
}
