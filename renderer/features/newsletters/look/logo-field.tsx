import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ImagePicker } from '../images/image-picker'
import { LetterImageView } from '../images/letter-image'
import classes from './look.module.css'
import type { ThemePart } from './theme-part'

/** The width templates give it. */
const logoWidthPx = 160

/** The image new letters begin with; it says the name of the community to whoever does not see it. */
export function LogoField({ theme, save, isReadOnly }: ThemePart) {
  const { t } = useTranslation()
  return (
    <div className={classes['stack']}>
      <p className={classes['quiet']}>{t('letterLook.logoHint')}</p>
      {theme.logoId !== null && (
        <div className={classes['logo']}>
          <span className={classes['logoImage']} style={{ background: theme.surfaceColour }}>
            <LetterImageView id={theme.logoId} alt={t('letterLook.logoAlt')} />
          </span>
          {!isReadOnly && (
            <Button size="xs" variant="subtle" onClick={() => save({ logoId: null })}>
              {t('letterLook.removeLogo')}
            </Button>
          )}
        </div>
      )}
      {!isReadOnly && (
        <ImagePicker
          columnWidthPx={logoWidthPx}
          hasOwnWords
          onPick={({ image }) => save({ logoId: image.id })}
        />
      )}
    </div>
  )
}
