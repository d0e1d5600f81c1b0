import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../../ui/dialog/dialog'
import { LinkedChanges } from './linked-changes'
import classes from './linked.module.css'
import type { LinkedState } from './use-linked'
import { useRefresh } from './use-refill'

interface ChangesDialogProps {
  isOpen: boolean
  stale: readonly LinkedState[]
  onClose: () => void
  onUpdate: () => void
}

/** What changed, block by block, and its update, of one or of all. */
export function ChangesDialog({ isOpen, stale, onClose, onUpdate }: ChangesDialogProps) {
  const { t } = useTranslation()
  const refresh = useRefresh()
  return (
    <Dialog title={t('letterLinked.changes')} isOpen={isOpen} onClose={onClose} size={620}>
      {stale.map((state) => (
        <section key={state.place.path} className={classes['changedBlock']}>
          <Group justify="space-between" wrap="nowrap">
            <h3 className={classes['blockName']}>{t(`letterLinked.names.${state.place.name}`)}</h3>
            {stale.length > 1 && (
              <Button size="xs" variant="subtle" onClick={() => refresh([state])}>
                {t('letterLinked.updateOne', {
                  name: t(`letterLinked.names.${state.place.name}`),
                })}
              </Button>
            )}
          </Group>
          <LinkedChanges changes={state.today?.changes ?? []} />
        </section>
      ))}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t('letterLinked.keep')}
        </Button>
        <Button onClick={onUpdate}>
          {stale.length > 1 ? t('letterLinked.updateAll') : t('letterLinked.update')}
        </Button>
      </Group>
    </Dialog>
  )
}
