import { EditorContent, useEditor } from '@tiptap/react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fromEditorHtml, toEditorHtml } from '../../../../../preload/rules/mjml/held-html'
import { contentOf } from '../../../../../preload/rules/mjml/letter-blocks'
import { ProseToolbar } from '../../../../ui/prose/prose-toolbar'
import { useStudio } from '../../studio/use-studio'
import classes from './block-form.module.css'
import { HtmlField } from './html-field'
import { isAddress } from './is-address'
import { isHeld, textExtensions } from './text-extensions'
import { type FieldsProps, useBlockEdit } from './use-block-edit'

/** A formatted text; one that the editor cannot hold is edited as it is written. */
export function RichText(props: FieldsProps & { label: string }) {
  const { block, source } = props
  const html = contentOf(source, block.node)
  // What the editor wrote itself it can hold: only what came from elsewhere is asked again.
  const [own, setOwn] = useState<string | null>(null)
  if (html !== own && !isHeld(html))
    return <HtmlField block={block} path={props.path} source={source} />
  return <Formatted {...props} html={html} onWritten={setOwn} />
}

interface FormattedProps extends FieldsProps {
  label: string
  html: string
  onWritten: (html: string) => void
}

function Formatted({ path, label, html, onWritten }: FormattedProps) {
  const { t } = useTranslation()
  const { document, isLocked } = useStudio()
  const { setContent } = useBlockEdit(path)
  const shown = useRef(html)
  const editor = useEditor({
    extensions: textExtensions,
    content: toEditorHtml(html),
    editable: !isLocked,
    injectCSS: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        class: classes['rich'] ?? '',
      },
      // The Tab key goes on to what comes next, in a list as elsewhere.
      handleDOMEvents: { keydown: (_view, { key }) => key === 'Tab' },
    },
    onUpdate: ({ editor: updated }) => {
      const written = fromEditorHtml(updated.getHTML(), shown.current)
      if (written === shown.current) return
      shown.current = written
      onWritten(written)
      setContent(written)
    },
  })
  // Undone, or written in the source: the editor follows, and writes nothing of it.
  useEffect(() => {
    if (shown.current === html) return
    shown.current = html
    editor.commands.setContent(toEditorHtml(html), { emitUpdate: false })
  }, [editor, html])
  // The history is the letter's, for both views.
  const onKeyDown = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase()
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return
    event.preventDefault()
    event.stopPropagation()
    if (key === 'y' || event.shiftKey) document.redo()
    else document.undo()
  }
  return (
    <div className={classes['richField']} role="none" onKeyDownCapture={onKeyDown}>
      <div className={classes['richHead']}>
        <span className={classes['label']}>{label}</span>
        {!isLocked && (
          <ProseToolbar
            editor={editor}
            label={t('letterBlocks.form.richTools')}
            isAddress={isAddress}
          />
        )}
      </div>
      <EditorContent editor={editor} />
    </div>
  )
}
