import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './prose.module.css'
import { proseExtensions } from './prose-extensions'
import { ProseToolbar } from '../../../ui/prose/prose-toolbar'

interface ProseEditorProps {
  label: string
  /** Markdown. */
  value: string
  placeholder: string
  onChange: (markdown: string) => void
}

/** Formatted text, stored as Markdown; what nobody changed is never written again. */
export function ProseEditor({ label, value, placeholder, onChange }: ProseEditorProps) {
  const { t } = useTranslation()
  const shown = useRef(value)
  const editor = useEditor({
    extensions: proseExtensions(placeholder),
    content: value,
    contentType: 'markdown',
    injectCSS: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        class: classes['prose'] ?? '',
      },
      // The Tab key goes on to what comes next, in a list as elsewhere.
      handleDOMEvents: { keydown: (_view, { key }) => key === 'Tab' },
    },
    onUpdate: ({ editor: updated }) => {
      shown.current = updated.getMarkdown()
      onChange(shown.current)
    },
  })
  // Undone, or written by the closing sheet: the editor follows, and says nothing of it.
  useEffect(() => {
    if (shown.current === value) return
    shown.current = value
    editor.commands.setContent(value, { contentType: 'markdown', emitUpdate: false })
  }, [editor, value])
  return (
    <>
      <ProseToolbar
        editor={editor}
        label={t('sessions.prose.tools', { label })}
        className={classes['toolbar']}
      />
      <EditorContent editor={editor} />
    </>
  )
}
