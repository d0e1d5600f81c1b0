import { Button, SegmentedControl } from '@mantine/core'
import { IconMoon, IconPhotoOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ShownAs } from '../studio/shown-as'
import type { PreviewLook } from './preview-look'
import classes from './preview.module.css'

interface PreviewToolbarProps {
  look: PreviewLook
  onLook: (look: PreviewLook) => void
}

/** How the letter is looked at: how wide, darkened, without its pictures. */
export function PreviewToolbar({ look, onLook }: PreviewToolbarProps) {
  const { t } = useTranslation()
  return (
    <div className={classes['toolbar']} role="group" aria-label={t('letterStudio.preview.look')}>
      <ShownAs />
      <SegmentedControl
        aria-label={t('letterStudio.preview.width')}
        value={look.width}
        onChange={(width) => onLook({ ...look, width: width === 'mobile' ? 'mobile' : 'desktop' })}
        data={[
          { value: 'desktop', label: t('letterStudio.preview.desktop') },
          { value: 'mobile', label: t('letterStudio.preview.mobile') },
        ]}
      />
      <span className={classes['toggles']}>
        <Button
          size="compact-sm"
          variant={look.isDark ? 'light' : 'subtle'}
          aria-pressed={look.isDark}
          leftSection={<IconMoon size={16} aria-hidden />}
          onClick={() => onLook({ ...look, isDark: !look.isDark })}
        >
          {t('letterStudio.preview.dark')}
        </Button>
        <Button
          size="compact-sm"
          variant={look.hasImages ? 'subtle' : 'light'}
          aria-pressed={!look.hasImages}
          leftSection={<IconPhotoOff size={16} aria-hidden />}
          onClick={() => onLook({ ...look, hasImages: !look.hasImages })}
        >
          {t('letterStudio.preview.withoutImages')}
        </Button>
      </span>
    </div>
  )
}
