import { Button } from '@mantine/core'
import { IconAlertTriangle, IconInfoCircle, IconLock, type Icon } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client'
import { useDesk } from '../../api/use-desk'
import { useNotice } from '../../ui/notice/notice'
import { SaveCopyDialog } from '../../ui/place/save-copy-dialog'
import { useAttempt } from '../../ui/use-attempt'
import { MoveDialog } from './move-dialog'
import classes from './workspace-banners.module.css'

/** What one must know of the open workspace, with what to do about it; nothing most of the time. */
export function WorkspaceBanners() {
  const { t } = useTranslation()
  const status = useQuery(api.workspace.status.queryOptions())
  const [dialog, setDialog] = useState<'copy' | 'move' | null>(null)
  const current = status.data?.current
  if (!current) return null
  const { isSample, isReadOnly, folderRisk } = current
  const isAtRisk = folderRisk !== null && !isSample && !isReadOnly
  if (!isSample && !isReadOnly && !isAtRisk) return null
  const close = () => setDialog(null)
  return (
    <section className={classes['banners']} aria-label={t('workspace.banner.label')}>
      {isSample && <SampleBanner />}
      {isAtRisk && (
        <Banner icon={IconAlertTriangle} isWarning text={t(`workspace.banner.${folderRisk}`)}>
          <Button size="xs" variant="default" onClick={() => setDialog('move')}>
            {t('workspace.banner.move')}
          </Button>
        </Banner>
      )}
      {isReadOnly && (
        <Banner icon={IconLock} text={t('workspace.banner.readOnly')}>
          <Button size="xs" variant="default" onClick={() => setDialog('copy')}>
            {t('workspace.banner.saveCopy')}
          </Button>
        </Banner>
      )}
      <MoveDialog isOpen={dialog === 'move'} onClose={close} />
      <SaveCopyDialog workspace={current} isOpen={dialog === 'copy'} onClose={close} />
    </section>
  )
}

function SampleBanner() {
  const { t } = useTranslation()
  const { removeSample } = useDesk()
  const { attempt, isRunning, failure } = useAttempt()
  const show = useNotice()
  const remove = async () => {
    const isRemoved = await attempt(async () => {
      await removeSample()
      return true
    })
    if (isRemoved) show({ kind: 'done', text: t('workspace.banner.sampleRemoved') })
  }
  return (
    <Banner
      icon={IconInfoCircle}
      isWarning={failure !== null}
      text={failure?.sentence ?? t('workspace.banner.sample')}
    >
      <Button size="xs" variant="default" loading={isRunning} onClick={() => void remove()}>
        {t('workspace.banner.removeSample')}
      </Button>
    </Banner>
  )
}

interface BannerProps {
  icon: Icon
  text: string
  isWarning?: boolean
  children: ReactNode
}

function Banner({ icon: Mark, text, isWarning = false, children }: BannerProps) {
  return (
    <div className={classes['banner']} data-warning={isWarning}>
      <Mark size={18} stroke={1.7} className={classes['mark']} aria-hidden />
      <p className={classes['text']}>{text}</p>
      {children}
    </div>
  )
}
