import { NumberInput, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LetterFont } from '../../../../preload/contract/letter-theme'
import classes from './look.module.css'
import type { ThemePart } from './theme-part'

/** As their makers call them. */
const fontNames: Record<LetterFont, string> = {
  arial: 'Arial',
  verdana: 'Verdana',
  tahoma: 'Tahoma',
  trebuchet: 'Trebuchet MS',
  georgia: 'Georgia',
  times: 'Times New Roman',
  courier: 'Courier New',
}
const width = { min: 320, max: 800 }

/** Fonts that every mail program has, and how wide letters are. */
export function FontFields({ theme, save, isReadOnly }: ThemePart) {
  const { t } = useTranslation()
  const fonts = LetterFont.options.map((value) => ({ value, label: fontNames[value] }))
  const [typedWidth, setTypedWidth] = useState<number | string | null>(null)
  const widthPx = Number(typedWidth ?? theme.widthPx)
  const isRight = Number.isInteger(widthPx) && widthPx >= width.min && widthPx <= width.max
  return (
    <div className={classes['pair']}>
      {(['headingFont', 'bodyFont'] as const).map((name) => (
        <Select
          key={name}
          label={t(`letterLook.${name}`)}
          data={fonts}
          value={theme[name]}
          onChange={(value) => {
            const font = LetterFont.safeParse(value)
            if (font.success) save({ [name]: font.data })
          }}
          allowDeselect={false}
          disabled={isReadOnly}
        />
      ))}
      <NumberInput
        label={t('letterLook.width')}
        description={t('letterLook.widthHint')}
        value={typedWidth ?? theme.widthPx}
        onChange={setTypedWidth}
        onBlur={() => {
          if (typedWidth === null || !isRight) return
          setTypedWidth(null)
          if (widthPx !== theme.widthPx) save({ widthPx })
        }}
        suffix=" px"
        step={20}
        error={!isRight && t('letterLook.widthWrong', width)}
        disabled={isReadOnly}
      />
    </div>
  )
}
