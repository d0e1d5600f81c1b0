import { Button } from '@mantine/core'
import { IconCopyPlus, IconFolder } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Workspace } from '../../../preload/contract/workspace'
import { desktop } from '../../api/desktop'
import { useNotice } from '../../ui/notice/notice'
import { SaveCopyDialog } from '../../ui/place/save-copy-dialog'
import { ShownPath } from '../../ui/place/shown-path'
import { Section } from './section'
import classes from './settings.module.css'

/** Where everything is, and how to take it elsewhere. */
export function DataSection({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation()
  const show = useNotice()
  const [isCopying, setCopying] = useState(false)
  const shell = desktop()
  const { path, keyCode } = workspace
  const reveal = async () => {
    const isThere = await shell?.revealInFolder({ path })
    if (isThere === false) show({ kind: 'failure', text: t('settings.gone') })
  }
  return (
    <Section title={t('settings.data')}>
      <ShownPath label={t('settings.path')} path={path} />
      <p className={classes['hint']}>{t('settings.pathHint')}</p>
      <div className={classes['buttons']}>
        <Button
          variant="default"
          leftSection={<IconCopyPlus size={16} aria-hidden />}
          onClick={() => setCopying(true)}
        >
          {t('settings.saveCopy')}
        </Button>
        {shell && (
          <Button
            variant="default"
            leftSection={<IconFolder size={16} aria-hidden />}
            onClick={() => void reveal()}
          >
            {t('settings.reveal')}
          </Button>
        )}
      </div>
      {keyCode !== '' && (
        <>
          <p className={classes['key']}>
            {t('settings.keyCode')} <code>{keyCode}</code>
          </p>
          <p className={classes['hint']}>{t('settings.keyCodeHint')}</p>
        </>
      )}
      <SaveCopyDialog workspace={workspace} isOpen={isCopying} onClose={() => setCopying(false)} />
    </Section>
  )
}
