import { goToNextChunk, goToPreviousChunk, MergeView, unifiedMergeView } from '@codemirror/merge'
import { EditorState, type Extension } from '@codemirror/state'
import { EditorView, keymap, lineNumbers } from '@codemirror/view'
import { defaultKeymap } from '@codemirror/commands'
import { xml } from '@codemirror/lang-xml'
import { search, searchKeymap } from '@codemirror/search'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { editorPhrases } from '../source/editor-phrases'
import { sourceTheme } from '../source/editor-theme'
import { openShadow } from '../source/open-shadow'
import { differenceTheme } from './difference-theme'

interface Compared {
  before: string
  after: string
  beforeName: string
  afterName: string
  isUnified: boolean
}

const collapseUnchanged = { margin: 3, minSize: 6 }
/** Past it, a difference is cut coarser rather than finer: a long letter is shown all the same. */
const diffConfig = { scanLimit: 500, timeout: 400 }

/** Shows two sources beside each other or one after the other; gives the way to their next difference. */
export function useTextDifference(
  host: RefObject<HTMLElement | null>,
  { before, after, beforeName, afterName, isUnified }: Compared,
): (isNext: boolean) => void {
  const { t } = useTranslation()
  const main = useRef<EditorView | null>(null)

  useEffect(() => {
    const { current } = host
    // Seen from the page, a key pressed inside comes from no field: it would be a shortcut.
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation()
    }
    current?.addEventListener('keydown', onKey)
    return () => current?.removeEventListener('keydown', onKey)
  }, [host])

  useEffect(() => {
    if (host.current === null) return
    const { root, mount } = openShadow(host.current)
    const shared = [reading, editorPhrases(t)]
    const named = (label: string) => EditorView.contentAttributes.of({ 'aria-label': label })
    if (isUnified) {
      const extensions = [
        shared,
        named(t('letterVersions.unifiedLabel')),
        unifiedMergeView({ original: before, mergeControls: false, collapseUnchanged, diffConfig }),
      ]
      const view = new EditorView({ doc: after, extensions, parent: mount, root })
      main.current = view
      return () => {
        main.current = null
        view.destroy()
      }
    }
    const label = (when: string) => named(t('letterVersions.diffLabel', { when }))
    const view = new MergeView({
      a: { doc: before, extensions: [shared, label(beforeName)] },
      b: { doc: after, extensions: [shared, label(afterName)] },
      parent: mount,
      root,
      collapseUnchanged,
      diffConfig,
    })
    Object.assign(view.dom.style, { height: '100%', overflow: 'auto' })
    main.current = view.b
    return () => {
      main.current = null
      view.destroy()
    }
  }, [after, afterName, before, beforeName, host, isUnified, t])

  return useCallback((isNext) => {
    const view = main.current
    if (view === null) return
    const go = isNext ? goToNextChunk : goToPreviousChunk
    go({ state: view.state, dispatch: (step) => view.dispatch(step) })
    view.focus()
  }, [])
}

const reading: Extension = [
  lineNumbers(),
  xml(),
  search({ top: true }),
  EditorView.lineWrapping,
  EditorState.readOnly.of(true),
  sourceTheme,
  differenceTheme,
  keymap.of([
    { key: 'F8', run: goToNextChunk, shift: goToPreviousChunk },
    ...searchKeymap,
    ...defaultKeymap,
  ]),
]
