import { ORPCError } from '@orpc/client'
import type { TFunction } from 'i18next'
import { z } from 'zod'
import { failures } from '../../preload/contract/failures'

const Refusal = failures.RULE_REFUSED.data
const Values = z.record(z.string(), z.union([z.string(), z.number()])).catch({})

/** What to tell a person of anything an operation threw: one sentence, never a code or a stack. */
export function failureSentence(error: unknown, t: TFunction): string {
  if (!(error instanceof ORPCError)) return t('failures.OFFLINE')
  const { code, data } = error
  if (code === 'BAD_REQUEST') return t('failures.BAD_REQUEST')
  if (!isKnown(code)) return t('failures.OFFLINE')
  if (code === 'RULE_REFUSED') return t(`failures.RULE_REFUSED.${Refusal.parse(data).reason}`)
  // Each sentence names the values its own code carries; typed together they would need all of them.
  const say: (key: string, values: Record<string, unknown>) => string = t
  return say(`failures.${code}`, Values.parse(data))
}

function isKnown(code: unknown): code is keyof typeof failures {
  return typeof code === 'string' && code in failures
}
