import type { PlannedWorkbook } from './workbook-plan'

/** What the engine asks of a write-workbook process: one workbook. */
export interface WorkbookRequest {
  workbook: PlannedWorkbook
}

/** What a write-workbook process says. */
export type WorkbookReply = { step: 'ready' } | { step: 'done'; bytes: Uint8Array }

export function isWorkbookRequest(message: unknown): message is WorkbookRequest {
  return typeof message === 'object' && message !== null && 'workbook' in message
}

export function isWorkbookReply(message: unknown): message is WorkbookReply {
  if (typeof message !== 'object' || message === null || !('step' in message)) return false
  return message.step === 'ready' || (message.step === 'done' && 'bytes' in message)
}
