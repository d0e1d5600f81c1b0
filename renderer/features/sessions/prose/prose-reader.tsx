import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { isFaithful } from './faithful-markdown'
import classes from './prose.module.css'
import { proseExtensions } from './prose-extensions'

/** A formatted text that is only read; one the editor cannot hold is shown as it is written. */
export function ProseReader({ markdown, label }: { markdown: string; label: string }) {
  const { t } = useTranslation()
  if (markdown === '')
    return <p className={classes['quiet']}>{t('sessions.detail.nothingWritten')}</p>
  if (!isFaithful(markdown)) return <p className={classes['plain']}>{markdown}</p>
  return <Formatted markdown={markdown} label={label} />
}

function Formatted({ markdown, label }: { markdown: string; label: string }) {
  const editor = useEditor({
    extensions: proseExtensions(''),
    content: markdown,
    contentType: 'markdown',
    editable: false,
    injectCSS: false,
    editorProps: {
      attributes: { 'aria-label': label, role: 'document', class: classes['prose'] ?? '' },
    },
  })
  useEffect(() => {
    editor.commands.setContent(markdown, { contentType: 'markdown', emitUpdate: false })
  }, [editor, markdown])
  return <EditorContent editor={editor} />
}
