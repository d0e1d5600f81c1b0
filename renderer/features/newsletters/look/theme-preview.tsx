import { useQuery } from '@tanstack/react-query'
import { useLayoutEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LetterTheme } from '../../../../preload/contract/letter-theme'
import { api, client } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import { useImageUrl } from '../images/image-url'
import { inertLetter } from '../preview/inert-letter'
import { patchFrame } from '../preview/patch-frame'
import { RenderQueue } from '../preview/render-queue'
import classes from './look.module.css'
import { sampleLetter } from './sample-letter'

/** A small letter in the look being picked; it follows each choice. */
export function ThemePreview({ theme }: { theme: LetterTheme }) {
  const { t } = useTranslation()
  const { today } = useClock()
  const status = useQuery(api.workspace.status.queryOptions())
  const communityName = status.data?.current?.name ?? ''
  const source = useMemo(
    () => sampleLetter(theme, { communityName, today }, t),
    [theme, communityName, today, t],
  )
  const html = useRendered(source)
  const logo = useImageUrl(theme.logoId)
  const [frame, setFrame] = useState<Document | null>(null)
  useLayoutEffect(() => {
    if (frame === null || html === null) return
    patchFrame(frame, inertLetter(frame, html, () => logo).document)
  }, [frame, html, logo])
  return (
    <section className={classes['preview']} aria-label={t('letterLook.preview')}>
      <h2 className={classes['sectionTitle']}>{t('letterLook.preview')}</h2>
      <iframe
        className={classes['frame']}
        title={t('letterLook.previewFrame')}
        src="/preview"
        sandbox="allow-same-origin"
        aria-busy={html === null}
        onLoad={({ currentTarget }) => setFrame(currentTarget.contentDocument)}
      />
    </section>
  )
}

/** The latest source rendered; null before the first. */
function useRendered(source: string): string | null {
  const [html, setHtml] = useState<string | null>(null)
  const [queue, setQueue] = useState<RenderQueue | null>(null)
  useLayoutEffect(() => {
    const made = new RenderQueue({
      render: (asked) => client.newsletters.render({ source: asked, isMarked: false }),
      onRendered: (rendered) => setHtml(rendered.html),
      // The last one stays: the next choice asks again.
      onFailed: () => undefined,
    })
    setQueue(made)
    return () => made.close()
  }, [])
  useLayoutEffect(() => queue?.ask(source), [queue, source])
  return html
}
