import { Button, SegmentedControl } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { PageHeader } from '../../../ui/page-header'
import { TimePopover } from '../life/time-popover'
import { OutMenu } from '../out/out-menu'
import { StateActions } from '../out/state-actions'
import classes from './studio.module.css'
import { useLetterSentence } from './use-letter-sentence'
import { useStudio } from './use-studio'

/** What the letter is, how it is written, and what can be done with it. */
export function StudioHeader() {
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
        <span className={classes['long']}>
          {t('letterStudio.versions', { count: letter.versionCount })}
        </span>
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
      <StateActions />
      <OutMenu />
    </PageHeader>
  )
}
