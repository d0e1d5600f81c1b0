import { Modal } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Keys } from '../../ui/keys'
import type { Command } from './command'
import { useCommands } from './commands'
import type { Openers } from './use-actions'
import classes from './palette.module.css'

interface PaletteProps {
  isOpen: boolean
  onClose: () => void
  openers: Openers
}

/** Go anywhere, do anything, find any record, from the keyboard. */
export function Palette({ isOpen, onClose, openers }: PaletteProps) {
  const { t } = useTranslation()
  return (
    <Modal.Root opened={isOpen} onClose={onClose} size={600} yOffset={80}>
      <Modal.Overlay />
      <Modal.Content aria-label={t('app.paletteTitle')} radius="lg">
        <PaletteBody onClose={onClose} openers={openers} />
      </Modal.Content>
    </Modal.Root>
  )
}

function PaletteBody({ onClose, openers }: Omit<PaletteProps, 'isOpen'>) {
  const { t } = useTranslation()
  const listId = useId()
  const [text, setText] = useState('')
  const commands = useCommands(text, openers)
  const [wanted, setWanted] = useState(0)
  const active = Math.min(wanted, Math.max(0, commands.length - 1))
  const optionId = (index: number) => `${listId}-${index}`

  const run = (command: Command | undefined) => {
    if (!command) return
    onClose()
    command.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && commands.length > 0) {
      event.preventDefault()
      const next = (active + step + commands.length) % commands.length
      setWanted(next)
      document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' })
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      run(commands[active])
    }
  }

  return (
    <div className={classes['palette']}>
      <div className={classes['field']}>
        <IconSearch size={19} aria-hidden />
        <input
          data-autofocus
          className={classes['input']}
          role="combobox"
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={commands.length > 0 ? optionId(active) : undefined}
          aria-label={t('app.paletteTitle')}
          placeholder={t('app.palettePlaceholder')}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value)
            setWanted(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div
        id={listId}
        role="listbox"
        aria-label={t('app.paletteTitle')}
        className={classes['list']}
      >
        {[...Map.groupBy(commands, ({ group }) => group)].map(([group, members]) => (
          <div key={group} role="group" aria-label={t(`app.${group}`)}>
            <p aria-hidden className={classes['group']}>
              {t(`app.${group}`)}
            </p>
            {members.map((command) => {
              const index = commands.indexOf(command)
              return (
                <Option
                  key={command.key}
                  id={optionId(index)}
                  command={command}
                  isActive={index === active}
                  onPoint={() => setWanted(index)}
                  onRun={() => run(command)}
                />
              )
            })}
          </div>
        ))}
      </div>
      {commands.length === 0 && (
        <p className={classes['empty']} role="status">
          {t('app.paletteEmpty')}
        </p>
      )}
    </div>
  )
}

interface OptionProps {
  id: string
  command: Command
  isActive: boolean
  onPoint: () => void
  onRun: () => void
}

function Option({ id, command, isActive, onPoint, onRun }: OptionProps) {
  const { icon: Icon, label, detail, shortcut } = command
  return (
    // The keyboard reaches options through the field, as the combobox pattern has it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className={classes['option']}
      onMouseMove={onPoint}
      onClick={onRun}
    >
      <Icon size={18} stroke={1.6} aria-hidden />
      <span className={classes['label']}>{label}</span>
      {detail !== undefined && <span className={classes['detail']}>{detail}</span>}
      {shortcut !== undefined && <Keys keys={shortcut} />}
    </div>
  )
}
