import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useStudio } from './use-studio'

/** Whether the letter is shown as it looks, or as its plain text. */
export function ShownAs() {
  const { t } = useTranslation()
  const { isText, showText } = useStudio()
  return (
    <SegmentedControl
      aria-label={t('letterStudio.shownAs')}
      value={isText ? 'text' : 'html'}
      onChange={(value) => showText(value === 'text')}
      data={[
        { value: 'html', label: t('letterStudio.html') },
        { value: 'text', label: t('letterStudio.text') },
      ]}
    />
  )
}
