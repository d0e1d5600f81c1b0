import { useElementSize } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStudio } from '../studio/use-studio'
import { desktopWidthPx, mobileWidthPx, type PreviewLook } from './preview-look'
import classes from './preview.module.css'
import { useBlockOutline } from './use-block-outline'
import { useFrameEvents } from './use-frame-events'
import { useFrameLetter } from './use-frame-letter'
import type { ShownLetter } from './use-rendered-letter'

interface PreviewFrameProps {
  letter: ShownLetter | null
  look: PreviewLook
  onRemoteCount: (count: number) => void
}

/** The letter in a frame that can run nothing, fetch nothing and lead nowhere. */
export function PreviewFrame({ letter, look, onRemoteCount }: PreviewFrameProps) {
  const { t } = useTranslation()
  const { settings } = useStudio()
  const { ref, width, height } = useElementSize()
  const [frame, setFrame] = useState<Document | null>(null)
  const paintCount = useFrameLetter(frame, { letter, look, onRemoteCount })
  useBlockOutline(frame, { letter, paintCount })
  useFrameEvents(frame)

  const isMobile = look.width === 'mobile'
  const laidOut = isMobile
    ? Math.min(mobileWidthPx, width)
    : Math.max(width, desktopWidthPx(settings.theme.widthPx))
  // A pane too narrow for a desktop shows it smaller, rather than another layout.
  const scale = laidOut === 0 ? 1 : Math.min(1, width / laidOut)
  return (
    <div className={classes['stage']} ref={ref} data-mobile={isMobile || undefined}>
      <iframe
        className={classes['frame']}
        title={t('letterStudio.preview.frame')}
        src="/preview"
        sandbox="allow-same-origin"
        data-dark={look.isDark || undefined}
        aria-busy={letter === null}
        onLoad={({ currentTarget }) => setFrame(currentTarget.contentDocument)}
        style={{
          width: laidOut,
          height: height / scale,
          transform: scale === 1 ? undefined : `scale(${scale})`,
        }}
      />
    </div>
  )
}
