import { Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { LetterReport } from '../../../../preload/contract/letter-check-shapes'
import { currentLanguage } from '../../../text/language'
import { formatSize } from '../../../text/sizes'
import { useBlockName } from '../blocks/list/use-block-name'
import { useLetterBlocks } from '../studio/use-studio'
import classes from './checks.module.css'

/** What Gmail shows before it cuts. */
const limitBytes = 102_000

/** What the letter weighs beside what Gmail shows, and its heaviest block. */
export function WeightBar({ report }: { report: LetterReport }) {
  const { t } = useTranslation()
  const { source, blocks } = useLetterBlocks()
  const nameOf = useBlockName()
  const { htmlBytes, blockBytes, imageBytes } = report
  const locale = currentLanguage()
  const most = Math.max(0, ...blockBytes)
  const heaviest = most > 0 ? blocks[blockBytes.indexOf(most)] : undefined
  const share = Math.min(100, (htmlBytes / limitBytes) * 100)
  return (
    <div>
      <p className={classes['weight']}>
        <strong>{formatSize(htmlBytes, locale)}</strong>{' '}
        {t('letterChecks.of', { limit: formatSize(limitBytes, locale) })}
      </p>
      <Progress.Root size={8} mt={6} mb={6}>
        <Progress.Section
          value={share}
          aria-label={t('letterChecks.meter')}
          color={share >= 100 ? 'var(--v-danger)' : 'var(--v-encre)'}
        />
      </Progress.Root>
      <p className={classes['text']}>
        {imageBytes > 0 && `${t('letterChecks.images', { size: formatSize(imageBytes, locale) })} `}
        {heaviest &&
          t('letterChecks.heaviest', {
            name: nameOf(source, heaviest),
            size: formatSize(most, locale),
          })}
      </p>
    </div>
  )
}
