import { useElementSize } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useStudio } from '../studio/use-studio'
import { desktopWidthPx, mobileWidthPx, type PreviewLook } from './preview-look'
import classes from './preview.module.css'
import { useFramedLetter } from './use-framed-letter'

interface PreviewFrameProps {
  /** Null until there is one. */
  html: string | null
  look: PreviewLook
  onRemoteCount: (count: number) => void
}

/** The letter in a frame that can run nothing, fetch nothing and lead nowhere. */
export function PreviewFrame({ html, look, onRemoteCount }: PreviewFrameProps) {
  const { t } = useTranslation()
  const { settings } = useStudio()
  const { ref, width, height } = useElementSize()
  const onFrame = useFramedLetter({ html, look, onRemoteCount })

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
        aria-busy={html === null}
        onLoad={({ currentTarget }) => onFrame(currentTarget.contentDocument)}
        style={{
          width: laidOut,
          height: height / scale,
          transform: scale === 1 ? undefined : `scale(${scale})`,
        }}
      />
    </div>
  )
}
