import { useTranslation } from 'react-i18next'
import type { NewBlockWords } from '../../../../../preload/rules/mjml/new-block'
import { useStudio } from '../../studio/use-studio'

/** What a new block says until somebody writes in it, in the letter's language; mentions are the community's. */
export function useNewWords(): NewBlockWords {
  const { i18n } = useTranslation()
  const { letter, settings } = useStudio()
  const t = i18n.getFixedT(letter.language)
  const { legalMention, unsubscribeText, unsubscribeAddress } = settings.theme
  return {
    title: t('letterBlocks.starter.title'),
    text: t('letterBlocks.starter.text'),
    button: t('letterBlocks.starter.button'),
    quote: t('letterBlocks.starter.quote'),
    quoteBy: t('letterBlocks.starter.quoteBy'),
    tableHeaders: [t('letterBlocks.starter.first'), t('letterBlocks.starter.second')],
    legalMention: legalMention === '' ? t('letterBlocks.starter.legalMention') : legalMention,
    unsubscribeText:
      unsubscribeText === '' ? t('letterBlocks.starter.unsubscribe') : unsubscribeText,
    unsubscribeAddress,
  }
}
