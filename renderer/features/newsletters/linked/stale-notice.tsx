import { Button, Group } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStudio } from '../studio/use-studio'
import { ChangesDialog } from './changes-dialog'
import classes from './linked.module.css'
import { isStale, useLinked } from './use-linked'
import { useRefresh } from './use-refill'
import { useStaleWords } from './use-stale-words'

/** What changed since linked blocks were filled, and that they are frozen once the letter is ready. */
export function StaleNotice() {
  const { t } = useTranslation()
  const { letter, document, isLocked } = useStudio()
  const linked = useLinked()
  const refresh = useRefresh()
  const words = useStaleWords()
  const region = useRef<HTMLElement>(null)
  const [isOpen, setOpen] = useState(false)
  /** The source an update made: that it is up to date is said until something else is written. */
  const [updated, setUpdated] = useState<string | null>(null)
  const stale = linked.filter(isStale)

  if (linked.length === 0) return null
  if (isLocked) {
    if (letter.state === 'draft') return null
    return <p className={classes['frozen']}>{t(`letterLinked.frozen.${letter.state}`)}</p>
  }
  if (stale.length === 0 && updated !== document.source) return null
  const update = () => {
    refresh(stale)
    setUpdated(document.source)
    setOpen(false)
    region.current?.focus()
  }
  return (
    <section
      ref={region}
      tabIndex={-1}
      className={classes['notice']}
      aria-label={t('letterLinked.notice')}
    >
      {stale.length === 0 ? (
        <p className={classes['noticeText']}>{t('letterLinked.upToDate')}</p>
      ) : (
        <>
          <p className={classes['noticeTitle']}>{words.title(stale)}</p>
          <p className={classes['noticeText']}>{words.summary(stale)}</p>
          <Group gap="xs">
            <Button size="xs" variant="default" onClick={() => setOpen(true)}>
              {t('letterLinked.see')}
            </Button>
            <Button size="xs" variant="default" onClick={update}>
              {t('letterLinked.update')}
            </Button>
          </Group>
        </>
      )}
      <ChangesDialog
        isOpen={isOpen && stale.length > 0}
        stale={stale}
        onClose={() => setOpen(false)}
        onUpdate={update}
      />
    </section>
  )
}
