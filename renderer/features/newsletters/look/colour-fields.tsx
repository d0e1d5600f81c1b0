import { useTranslation } from 'react-i18next'
import {
  nearestThemeColour,
  themeContrasts,
} from '../../../../preload/rules/letter-theme/theme-contrasts'
import { ColourField } from './colour-field'
import { ContrastLines } from './contrast-lines'
import classes from './look.module.css'
import type { ThemePart } from './theme-part'

const names = [
  'backgroundColour',
  'surfaceColour',
  'textColour',
  'headingColour',
  'accentColour',
  'onAccentColour',
] as const

/** The colours of letters, each with what is read of it as it is picked. */
export function ColourFields({ theme, show, save, isReadOnly }: ThemePart) {
  const { t } = useTranslation()
  const contrasts = themeContrasts(theme)
  return (
    <div className={classes['colours']}>
      {names.map((name) => (
        <div key={name} className={classes['colour']}>
          <ColourField
            label={t(`letterLook.colourNames.${name}`)}
            value={theme[name]}
            onShow={(value) => show({ [name]: value })}
            onSave={(value) => save({ [name]: value })}
            isDisabled={isReadOnly}
          />
          <ContrastLines
            contrasts={contrasts.filter(({ colour }) => colour === name)}
            nearest={isReadOnly ? null : nearestThemeColour(theme, name)}
            onTake={(value) => save({ [name]: value })}
          />
        </div>
      ))}
    </div>
  )
}
