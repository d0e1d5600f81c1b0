import { Button, SegmentedControl } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { PageHeader } from '../../../ui/page-header'
import { TimePopover } from '../life/time-popover'
import { OutMenu } from '../out/out-menu'
import { StateActions } from '../out/state-actions'
import { useLetterSentence } from './use-letter-sentence'
import { useStudio } from './use-studio'

interface StudioHeaderProps {
  isText: boolean
  onText: (isText: boolean) => void
}

/** What the letter is, which view of it is shown, and what can be done with it. */
export function StudioHeader({ isText, onText }: StudioHeaderProps) {
  const { t } = useTranslation()
  const { letter, pane, showPane } = useStudio()
  const sentence = useLetterSentence()
  return (
    <PageHeader title={letter.title} sentence={sentence}>
      <Button
        component={Link}
        to={`/lettres/${letter.id}/versions`}
        variant="subtle"
        leftSection={<IconHistory size={16} aria-hidden />}
      >
        {t('letterStudio.versions', { count: letter.versionCount })}
      </Button>
      <TimePopover letterId={letter.id} />
      <SegmentedControl
        aria-label={t('letterStudio.view')}
        value={pane}
        onChange={(value) => showPane(value === 'source' ? 'source' : 'blocks')}
        data={[
          { value: 'blocks', label: t('letterStudio.blocks') },
          { value: 'source', label: t('letterStudio.source') },
        ]}
      />
      <SegmentedControl
        aria-label={t('letterStudio.shownAs')}
        value={isText ? 'text' : 'html'}
        onChange={(value) => onText(value === 'text')}
        data={[
          { value: 'html', label: t('letterStudio.html') },
          { value: 'text', label: t('letterStudio.text') },
        ]}
      />
      <StateActions />
      <OutMenu />
    </PageHeader>
  )
}
