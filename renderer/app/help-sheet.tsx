import { Kbd, Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './help-sheet.module.css'

const keys = [
  ['palette', ['Ctrl', 'K']],
  ['sections', ['Alt', '1…2']],
  ['create', ['N']],
  ['arrows', ['←', '↑', '↓', '→']],
  ['open', ['Enter']],
  ['move', ['M']],
  ['undo', ['Ctrl', 'Z']],
  ['escape', ['Esc']],
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
      lockScroll={false}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <dl className={classes['keys']}>
        {keys.map(([name, parts]) => (
          <div key={name} className={classes['row']}>
            <dt>{t(`app.helpKeys.${name}`)}</dt>
            <dd className={classes['combination']}>
              {parts.map((part) => (
                <Kbd key={part}>{part}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
