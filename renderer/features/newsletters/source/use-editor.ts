import { EditorView } from '@codemirror/view'
import { type RefObject, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStudio } from '../studio/use-studio'
import { editorExtensions, language, letterLanguage } from './editor-extensions'
import { editorPhrases } from './editor-phrases'
import { openShadow } from './open-shadow'
import { useElements } from './use-elements'

/**
 * Shows the letter's document in an editor, inside a shadow root: the page's policy lets no style
 * element in, and there the editor's styles are sheets it adopts. Null until it stands; ready once
 * it knows what mjml does.
 */
export function useEditor(host: RefObject<HTMLElement | null>): {
  view: EditorView | null
  isReady: boolean
} {
  const { t } = useTranslation()
  const hintId = useId()
  const { document, isLocked } = useStudio()
  const [view, setView] = useState<EditorView | null>(null)
  const elements = useElements()
  const latest = useRef(elements)

  useEffect(() => {
    if (host.current === null) return
    const { root, mount } = openShadow(host.current)
    const hint = window.document.createElement('p')
    hint.id = hintId
    hint.hidden = true
    hint.textContent = t('letterVersions.source.keysHint')
    const extensions = editorExtensions({
      isLocked,
      label: t('letterVersions.source.label'),
      hintId,
      phrases: editorPhrases(t),
      elements: latest.current ?? [],
    })
    const made = document.attach(
      extensions,
      (state) => new EditorView({ state, parent: mount, root }),
    )
    mount.append(hint)
    setView(made)
    return () => {
      document.detach()
      hint.remove()
      setView(null)
    }
  }, [document, hintId, host, isLocked, t])

  useEffect(() => {
    latest.current = elements
    if (elements === null) return
    view?.dispatch({ effects: language.reconfigure(letterLanguage(elements)) })
  }, [elements, view])
  return { view, isReady: view !== null && elements !== null }
}
