import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import type { Letter } from '../../../../preload/contract/letter-shapes'
import type { LetterSettings } from '../../../../preload/contract/letter-theme'
import type { Range } from '../../../../preload/rules/mjml/mjml-node'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { ChecksProvider } from '../checks/checks-provider'
import { BlockList } from '../blocks/block-list'
import { ImageDrop } from '../images/image-drop'
import { StaleNotice } from '../linked/stale-notice'
import { PreviewPane } from '../preview/preview-pane'
import { pathAround } from './path-around'
import { StudioAsidePane } from './studio-aside'
import { StudioHeader } from './studio-header'
import classes from './studio.module.css'
import { useDocumentKeys } from './use-document-keys'
import { useKeptLetter } from './use-kept-letter'
import {
  readLetter,
  type SelectedFrom,
  type Studio,
  type StudioAside,
  StudioContext,
  type StudioPane,
} from './use-studio'

// What is not there at first is loaded when it is asked for: the preview comes sooner.
const SourceEditor = lazy(async () => {
  const { SourceEditor: editor } = await import('../source/source-editor')
  return { default: editor }
})
const TextView = lazy(async () => {
  const { TextView: view } = await import('../out/text-view')
  return { default: view }
})

interface StudioViewProps {
  letter: Letter
  settings: LetterSettings
}

/** The letter in its parts: what it is made of, what it looks like, what is to be said of it. */
export function StudioView({ letter, settings }: StudioViewProps) {
  const isReadOnly = useReadOnly()
  const isLocked = isReadOnly || letter.state !== 'draft'
  const { keeper, textOverrides } = useKeptLetter(letter, isLocked)
  const { document, flush, setTextOverrides } = keeper
  const [selection, setSelection] = useState<{ path: string | null; from: SelectedFrom }>({
    path: null,
    from: 'list',
  })
  const [pane, showPane] = useState<StudioPane>('blocks')
  const [aside, showAside] = useState<StudioAside>('block')
  const [isText, showText] = useState(false)
  useDocumentKeys(document, isLocked)

  const select = useCallback((path: string | null, from: SelectedFrom) => {
    setSelection({ path, from })
    if (from === 'list' || from === 'preview') showAside('block')
  }, [])
  const reveal = useCallback(
    (range: Range) => {
      const path = pathAround(readLetter(document.source), range)
      setSelection({ path, from: 'check' })
    },
    [document],
  )
  const studio = useMemo(
    (): Studio => ({
      letter,
      document,
      flush,
      keeper,
      textOverrides,
      setTextOverrides,
      isLocked,
      settings,
      selected: selection.path,
      selectedFrom: selection.from,
      select,
      reveal,
      pane,
      showPane,
      isText,
      showText,
      aside,
      showAside,
    }),
    [
      aside,
      document,
      flush,
      isLocked,
      isText,
      letter,
      pane,
      reveal,
      keeper,
      select,
      selection,
      setTextOverrides,
      settings,
      textOverrides,
    ],
  )
  return (
    <StudioContext value={studio}>
      <ChecksProvider>
        <div className={classes['studio']} data-pane={pane}>
          <StudioHeader />
          <div className={classes['panes']}>
            <div className={classes['left']}>
              {pane === 'blocks' ? (
                <>
                  <BlockList />
                  <StaleNotice />
                </>
              ) : (
                <Suspense>
                  <SourceEditor />
                </Suspense>
              )}
            </div>
            <div className={classes['centre']}>
              {isText ? (
                <Suspense>
                  <TextView />
                </Suspense>
              ) : (
                <PreviewPane />
              )}
            </div>
            <StudioAsidePane />
            {!isLocked && <ImageDrop />}
          </div>
        </div>
      </ChecksProvider>
    </StudioContext>
  )
}
