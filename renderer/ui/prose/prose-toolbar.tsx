import { ActionIcon } from '@mantine/core'
import {
  type Icon,
  IconBlockquote,
  IconBold,
  IconHeading,
  IconItalic,
  IconList,
  IconListNumbers,
} from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { WebLink } from '../../../preload/contract/shapes'
import { LinkTool } from './link-tool'
import classes from './prose-tools.module.css'

const headingLevel = 3

const tools = [
  { name: 'bold', icon: IconBold, keys: 'Control+B' },
  { name: 'italic', icon: IconItalic, keys: 'Control+I' },
  { name: 'heading', icon: IconHeading, keys: 'Control+Alt+3' },
  { name: 'bulletList', icon: IconList, keys: 'Control+Shift+8' },
  { name: 'orderedList', icon: IconListNumbers, keys: 'Control+Shift+7' },
  { name: 'blockquote', icon: IconBlockquote, keys: 'Control+Shift+B' },
] as const satisfies { name: string; icon: Icon; keys: string }[]
type Tool = (typeof tools)[number]['name']

interface ProseToolbarProps {
  editor: Editor
  label: string
  className?: string | undefined
  /** Whether a link may lead there. */
  isAddress?: (address: string) => boolean
}

/** What can be done with the text, in sight while it is being written; arrows go from one to the next. */
export function ProseToolbar({
  editor,
  label,
  className,
  isAddress = isWebLink,
}: ProseToolbarProps) {
  const { t } = useTranslation()
  const [stop, setStop] = useState(0)
  const active = useEditorState({
    editor,
    selector: ({ editor: at }) => ({
      ...Object.fromEntries(tools.map(({ name }) => [name, at.isActive(name)])),
      link: at.isActive('link'),
    }),
  }) as Record<Tool | 'link', boolean>
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const next = (stop + step + buttons.length) % buttons.length
    setStop(next)
    buttons[next]?.focus()
    event.preventDefault()
  }
  return (
    <div
      role="toolbar"
      tabIndex={-1}
      aria-label={label}
      className={`${classes['toolbar'] ?? ''} ${className ?? ''}`}
      onKeyDown={move}
      // A click leaves the selection in the text.
      onMouseDown={(event) => event.preventDefault()}
    >
      {tools.map(({ name, icon: ToolIcon, keys }, index) => {
        const word = t(`sessions.prose.${name === 'blockquote' ? 'quote' : name}`)
        return (
          <ActionIcon
            key={name}
            size={26}
            tabIndex={index === stop ? 0 : -1}
            aria-label={word}
            title={word}
            aria-pressed={active[name]}
            aria-keyshortcuts={keys}
            onClick={() => apply(editor, name)}
          >
            <ToolIcon size={16} stroke={1.7} aria-hidden />
          </ActionIcon>
        )
      })}
      <LinkTool
        editor={editor}
        isActive={active.link}
        isStop={stop === tools.length}
        isAddress={isAddress}
      />
    </div>
  )
}

function isWebLink(address: string): boolean {
  return WebLink.safeParse(address).success
}

function apply(editor: Editor, tool: Tool): void {
  const chain = editor.chain().focus()
  switch (tool) {
    case 'bold':
      chain.toggleBold().run()
      return
    case 'italic':
      chain.toggleItalic().run()
      return
    case 'heading':
      chain.toggleHeading({ level: headingLevel }).run()
      return
    case 'bulletList':
      chain.toggleBulletList().run()
      return
    case 'orderedList':
      chain.toggleOrderedList().run()
      return
    case 'blockquote':
      chain.toggleBlockquote().run()
  }
}
