import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useLayoutEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LetterTheme } from '../../../../preload/contract/letter-theme'
import { api } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import { useImageUrl } from '../images/image-url'
import { inertLetter } from '../preview/inert-letter'
import { patchFrame } from '../preview/patch-frame'
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
  const html = useRendered(useDeferredValue(source))
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
  const { data } = useQuery({
    ...api.newsletters.render.queryOptions({ input: { source, isMarked: false } }),
    // The last one stays until the next is there.
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  })
  return data?.html ?? null
}
