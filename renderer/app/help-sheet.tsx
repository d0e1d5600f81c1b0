import { Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Keys } from '../ui/keys'
import { sections } from './sections'
import classes from './help-sheet.module.css'

const shortcuts = [
  ['palette', ['control', 'K']],
  ['sections', ['alt', `1…${sections.length}`]],
  ['create', ['N']],
  ['arrows', ['←', '↑', '↓', '→']],
  ['list', ['J', 'K']],
  ['open', ['enter']],
  ['close', ['control', 'enter']],
  ['move', ['M']],
  ['timer', ['space']],
  ['undo', ['control', 'Z']],
  ['escape', ['escape']],
  ['help', ['?']],
] as const

/** Every key of the application, on one sheet. */
export function HelpSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('app.help')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <dl className={classes['keys']}>
        {shortcuts.map(([name, keys]) => (
          <div key={name} className={classes['row']}>
            <dt>{t(`app.helpKeys.${name}`)}</dt>
            <dd className={classes['combination']}>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
