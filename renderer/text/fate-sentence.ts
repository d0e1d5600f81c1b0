import type { TFunction } from 'i18next'
import type { ExceptionFate } from '../../preload/contract/rituals'

/** What becomes of the dates changed apart: « 3 dates tenues ou à part : 2 gardées, 1 déplacée avec la règle, 0 abandonnée. » */
export function fateSentence({ kept, moved, dropped }: ExceptionFate, t: TFunction): string {
  const count = kept + moved + dropped
  if (count === 0) return t('rituals.fate.none')
  const sentence = t('rituals.fate.sentence', {
    total: t('rituals.fate.total', { count }),
    kept: t('rituals.fate.kept', { count: kept }),
    moved: t('rituals.fate.moved', { count: moved }),
    dropped: t('rituals.fate.dropped', { count: dropped }),
  })
  return dropped === 0 ? sentence : `${sentence} ${t('rituals.fate.undo')}`
}
