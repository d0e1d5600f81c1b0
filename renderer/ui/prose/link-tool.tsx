import { ActionIcon, Button, Popover, TextInput } from '@mantine/core'
import { IconLink } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './prose-tools.module.css'

interface LinkToolProps {
  editor: Editor
  isActive: boolean
  isStop: boolean
  isAddress: (address: string) => boolean
}

/** Sets the address of the words selected, or of the address typed when none are. */
export function LinkTool({ editor, isActive, isStop, isAddress }: LinkToolProps) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus position="bottom-end">
      <Popover.Target>
        <ActionIcon
          size={26}
          tabIndex={isStop ? 0 : -1}
          aria-label={t('sessions.prose.link')}
          title={t('sessions.prose.link')}
          aria-pressed={isActive}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <IconLink size={16} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown
        aria-label={t('sessions.prose.link')}
        data-keeps-escape
        onMouseDown={(event) => event.stopPropagation()}
        onKeyDown={(event) => event.key !== 'Escape' && event.stopPropagation()}
      >
        <LinkFields
          editor={editor}
          isActive={isActive}
          isAddress={isAddress}
          onDone={() => setOpen(false)}
        />
      </Popover.Dropdown>
    </Popover>
  )
}

interface LinkFieldsProps extends Pick<LinkToolProps, 'editor' | 'isActive' | 'isAddress'> {
  onDone: () => void
}

function LinkFields({ editor, isActive, isAddress, onDone }: LinkFieldsProps) {
  const { t } = useTranslation()
  const [address, setAddress] = useState(() => String(editor.getAttributes('link')['href'] ?? ''))
  const [isWrong, setWrong] = useState(false)
  const set = () => {
    const href = address.trim()
    if (href === '' || !isAddress(href)) return setWrong(true)
    const chain = editor.chain().focus()
    const hasWords = !editor.state.selection.empty || isActive
    if (hasWords) chain.extendMarkRange('link').setLink({ href }).run()
    else
      chain
        .insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] })
        .run()
    return onDone()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    set()
  }
  return (
    <div className={classes['link']}>
      <TextInput
        type="url"
        label={t('sessions.prose.linkAddress')}
        placeholder="https://"
        value={address}
        maxLength={2000}
        error={isWrong ? t('sessions.prose.linkBad') : null}
        onChange={(event) => setAddress(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div className={classes['linkActions']}>
        {isActive && (
          <Button
            variant="subtle"
            size="xs"
            onClick={() => {
              editor.chain().focus().extendMarkRange('link').unsetLink().run()
              onDone()
            }}
          >
            {t('sessions.prose.unsetLink')}
          </Button>
        )}
        <Button size="xs" onClick={set}>
          {t('sessions.prose.setLink')}
        </Button>
      </div>
    </div>
  )
}
