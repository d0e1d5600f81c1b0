import { Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { desktop } from '../api/desktop'
import { Keys } from '../ui/keys'
import { useIsSupervision } from '../ui/use-is-supervision'
import { useSections } from './use-sections'
import classes from './help-sheet.module.css'

const shortcuts = [
  ['palette', ['control', 'K']],
  ['sections', ['alt', '1']],
  ['create', ['N']],
  ['arrows', ['←', '↑', '↓', '→']],
  ['list', ['J', 'K']],
  ['open', ['enter']],
  ['search', ['/']],
  ['select', ['space']],
  ['close', ['control', 'enter']],
  ['move', ['M']],
  ['timer', ['space']],
  ['undo', ['control', 'Z']],
  ['escape', ['escape']],
  ['help', ['?']],
] as const

/** Those of a workspace that receives statements. */
const received: ReadonlySet<string> = new Set([
  'palette',
  'sections',
  'list',
  'open',
  'undo',
  'escape',
  'help',
])

/** Every key of the application, on one sheet. */
export function HelpSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation()
  const { sections } = useSections()
  const isSupervision = useIsSupervision()
  const shown = shortcuts.filter(([name]) => !isSupervision || received.has(name))
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('app.help')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <dl className={classes['keys']}>
        {shown.map(([name, keys]) => (
          <div key={name} className={classes['row']}>
            <dt>{t(`app.helpKeys.${name}`)}</dt>
            <dd className={classes['combination']}>
              <Keys keys={name === 'sections' ? ['alt', ranks(sections.length)] : keys} />
            </dd>
          </div>
        ))}
      </dl>
      <p className={classes['remark']}>
        {t(desktop() === null ? 'timer.desktopOnly' : 'timer.desktopHere')}
      </p>
    </Modal>
  )
}

function ranks(count: number): string {
  return count > 1 ? `1…${count}` : '1'
}
