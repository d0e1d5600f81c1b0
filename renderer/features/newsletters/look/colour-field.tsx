import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './look.module.css'

interface ColourFieldProps {
  label: string
  /** #rrggbb */
  value: string
  onShow: (value: string) => void
  onSave: (value: string) => void
  isDisabled: boolean
}

const whole = /^#[0-9a-f]{6}$/i

/** A colour, picked or typed; it is shown at once, and saved on leaving the field. */
export function ColourField({ label, value, onShow, onSave, isDisabled }: ColourFieldProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  const isWrong = typed !== null && readColour(typed) === null
  const change = (text: string) => {
    setTyped(text)
    const colour = readColour(text)
    if (colour !== null) onShow(colour)
  }
  const leave = () => {
    if (typed === null || isWrong) return
    setTyped(null)
    onSave(value)
  }
  return (
    <TextInput
      label={label}
      value={typed ?? value}
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={(event) => event.key === 'Enter' && leave()}
      error={isWrong && t('letterLook.colourWrong')}
      disabled={isDisabled}
      maxLength={9}
      leftSectionPointerEvents="all"
      leftSection={
        <input
          type="color"
          className={classes['swatch']}
          aria-label={t('letterLook.pick', { name: label })}
          value={value}
          onChange={(event) => change(event.currentTarget.value)}
          onBlur={leave}
          disabled={isDisabled}
        />
      }
    />
  )
}

/** #rgb, rrggbb and #rrggbb alike, as #rrggbb. */
function readColour(text: string): string | null {
  const digits = text.trim().replace(/^#/, '').toLowerCase()
  const long = /^[0-9a-f]{3}$/.test(digits) ? digits.replaceAll(/./g, '$&$&') : digits
  return whole.test(`#${long}`) ? `#${long}` : null
}
