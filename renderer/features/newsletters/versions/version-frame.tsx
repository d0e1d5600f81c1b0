import { useElementSize } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BlockChange } from '../../../../preload/rules/mjml/compare-letters'
import { api } from '../../../api/client'
import { shownBlock } from '../preview/block-outline'
import { inertLetter } from '../preview/inert-letter'
import { LetterImages } from '../preview/letter-images'
import { patchFrame } from '../preview/patch-frame'
import { outlineChanges } from './outline-changes'
import classes from './versions.module.css'

interface VersionFrameProps {
  source: string
  /** Blocks at the top that differ, by rank. */
  changed: ReadonlyMap<number, BlockChange['change']>
  /** The block to bring into sight. */
  sought: number | null
  title: string
}

/** Wide enough for the letters of any theme, drawn smaller where there is less room. */
const laidOutPx = 680

/** One version as it looks, in a frame that can run nothing and fetch nothing. */
export function VersionFrame({ source, changed, sought, title }: VersionFrameProps) {
  const { t } = useTranslation()
  const { ref, width, height } = useElementSize()
  const [frame, setFrame] = useState<Document | null>(null)
  const rendered = useQuery({
    ...api.newsletters.render.queryOptions({ input: { source, isMarked: true } }),
    staleTime: 'static',
    gcTime: 0,
    retry: false,
  })
  const html = rendered.data?.html

  useLayoutEffect(() => {
    if (frame === null || html === undefined) return
    const paint = () => {
      const { document } = inertLetter(frame, html, images.urlOf)
      outlineChanges(document, changed)
      patchFrame(frame, document)
    }
    // Painted again as each picture comes.
    const images = new LetterImages(paint)
    paint()
    return () => images.close()
  }, [changed, frame, html])
  useEffect(() => {
    if (frame === null || sought === null) return
    shownBlock(frame, String(sought))?.scrollIntoView({ block: 'center' })
  }, [frame, sought])

  const scale = width === 0 ? 1 : Math.min(1, width / laidOutPx)
  return (
    <div className={classes['stage']} ref={ref}>
      {rendered.isError && (
        <p className={classes['unreadable']}>{t('letterVersions.unreadable')}</p>
      )}
      <iframe
        className={classes['frame']}
        title={title}
        src="/preview"
        sandbox="allow-same-origin"
        aria-busy={html === undefined && !rendered.isError}
        onLoad={({ currentTarget }) => setFrame(currentTarget.contentDocument)}
        style={{
          width: Math.max(width, laidOutPx),
          height: height / scale,
          transform: scale === 1 ? undefined : `scale(${scale})`,
        }}
      />
    </div>
  )
}
