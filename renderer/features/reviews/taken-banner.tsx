import { ActionIcon, Button } from '@mantine/core'
import { IconDownload, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client'
import classes from './taken-banner.module.css'
import type { Taken } from './use-decide'
import { useSaveFile } from '../../ui/use-save-file'

interface TakenBannerProps {
  taken: Taken
  /** Left out where the decision stays in sight. */
  onClose?: () => void
}

/** A decision is only known to its animator once its file is sent back: says so, and saves it. */
export function TakenBanner({ taken: { ids, decision, name }, onClose }: TakenBannerProps) {
  const { t } = useTranslation()
  const save = useSaveFile()
  const isOne = ids.length === 1
  return (
    <section className={classes['banner']} aria-labelledby="decision-prise">
      <div className={classes['words']}>
        <h2 id="decision-prise">{t(`reviews.decided.${decision}`, { count: ids.length })}</h2>
        <p>{isOne ? t('reviews.decided.one', { name }) : t('reviews.decided.several')}</p>
        <p className={classes['quiet']}>{t('reviews.decided.final')}</p>
      </div>
      <Button
        leftSection={<IconDownload size={16} aria-hidden />}
        onClick={() => void save(() => client.reviews.exportDecisions({ ids }))}
      >
        {isOne ? t('reviews.decided.saveOne') : t('reviews.decided.saveSeveral')}
      </Button>
      {onClose && (
        <ActionIcon aria-label={t('reviews.decided.hide')} onClick={onClose}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      )}
    </section>
  )
}
