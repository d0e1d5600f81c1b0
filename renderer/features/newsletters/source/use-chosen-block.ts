import { EditorView } from '@codemirror/view'
import { useEffect } from 'react'
import { pathAround } from '../studio/path-around'
import { readLetter, useStudio } from '../studio/use-studio'
import { markBlock } from './block-lines'

/** Long enough for a key held down, too short to be waited for. */
const restMs = 120

/** The cursor chooses the block it stands in; a block chosen elsewhere comes into sight. */
export function useChosenBlock(view: EditorView | null): void {
  const { document, select, selected, selectedFrom } = useStudio()

  useEffect(() => {
    if (view === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const follow = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        const { head } = view.state.selection.main
        select(pathAround(readLetter(document.source), { from: head, to: head }), 'source')
      }, restMs)
    }
    const { contentDOM } = view
    contentDOM.addEventListener('keyup', follow)
    contentDOM.addEventListener('mouseup', follow)
    return () => {
      clearTimeout(timer)
      contentDOM.removeEventListener('keyup', follow)
      contentDOM.removeEventListener('mouseup', follow)
    }
  }, [document, select, view])

  useEffect(() => {
    if (view === null) return
    const block = selected === null ? undefined : readLetter(document.source).byPath.get(selected)
    if (block === undefined) {
      view.dispatch({ effects: markBlock.of(null) })
      return
    }
    const { from, to } = block.node
    const isSeen = selectedFrom === 'source'
    view.dispatch({
      effects: [
        markBlock.of({ from, to }),
        ...(isSeen ? [] : [EditorView.scrollIntoView(from, { y: 'start', yMargin: 40 })]),
      ],
      ...(!isSeen && { selection: { anchor: from } }),
    })
  }, [document, selected, selectedFrom, view])
}
