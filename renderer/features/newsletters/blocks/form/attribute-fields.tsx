import { NumberInput, Select, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { attributeOf } from '../../../../../preload/rules/mjml/block-words'
import { Choice } from '../../../../ui/form/choice'
import { useStudio } from '../../studio/use-studio'
import { type FieldsProps, useBlockEdit } from './use-block-edit'

interface NamedProps extends FieldsProps {
  name: string
  label: string
}

const alignments = ['left', 'center', 'right'] as const

/** To the left, in the middle or to the right. */
export function AlignField({ block, path, initial }: FieldsProps & { initial: 'left' | 'center' }) {
  const { t } = useTranslation()
  const { set } = useBlockEdit(path)
  return (
    <Choice
      label={t('letterBlocks.form.align')}
      value={attributeOf(block, 'align') ?? initial}
      data={alignments.map((value) => ({
        value,
        label: t(`letterBlocks.form.alignments.${value}`),
      }))}
      onChange={(value) => set('align', value)}
    />
  )
}

/** An address or words an attribute holds; empty takes it away where nothing needs it. */
export function TextAttribute(props: NamedProps & { description?: string; isKept?: boolean }) {
  const { block, path, name, label, description, isKept = false } = props
  const { set } = useBlockEdit(path)
  return (
    <TextInput
      label={label}
      description={description}
      value={attributeOf(block, name) ?? ''}
      maxLength={2000}
      onChange={({ currentTarget: { value } }) => set(name, value === '' && !isKept ? null : value)}
    />
  )
}

interface PixelsProps extends NamedProps {
  min: number
  max: number
  initial?: number
  description?: string
}

/** A size in pixels; what is written in another unit shows as it stands. */
export function PixelsAttribute({
  block,
  path,
  name,
  label,
  min,
  max,
  initial,
  description,
}: PixelsProps) {
  const { set } = useBlockEdit(path)
  const written = attributeOf(block, name)
  const value = written === null ? (initial ?? '') : Number.parseInt(written, 10)
  return (
    <NumberInput
      label={label}
      description={description}
      value={Number.isNaN(value) ? '' : value}
      min={min}
      max={max}
      allowDecimal={false}
      clampBehavior="blur"
      onChange={(typed) => set(name, typed === '' ? null : `${typed}px`)}
    />
  )
}

/** One of the theme's colours; another one that is written stays until it is changed. */
export function ColourAttribute({ block, path, name, label }: NamedProps) {
  const { t } = useTranslation()
  const { set } = useBlockEdit(path)
  const { accentColour, textColour, backgroundColour, surfaceColour } = useStudio().settings.theme
  const written = attributeOf(block, name)
  const choices = [
    { value: accentColour, label: t('letterBlocks.form.colours.accent') },
    { value: textColour, label: t('letterBlocks.form.colours.text') },
    { value: backgroundColour, label: t('letterBlocks.form.colours.ground') },
    { value: surfaceColour, label: t('letterBlocks.form.colours.surface') },
  ].filter(({ value }, index, all) => all.findIndex((one) => one.value === value) === index)
  const known = choices.find(({ value }) => value.toLowerCase() === written?.toLowerCase())
  const other =
    written === null || written === '' || known !== undefined
      ? []
      : [{ value: written, label: t('letterBlocks.form.colours.source', { value: written }) }]
  return (
    <Select
      label={label}
      allowDeselect={false}
      value={known?.value ?? written ?? ''}
      data={[{ value: '', label: t('letterBlocks.form.colours.none') }, ...choices, ...other]}
      onChange={(value) => set(name, value === '' ? null : value)}
    />
  )
}

const paddings = { none: '0', small: '4px 25px', large: '28px 25px' } as const

/** How much room is left around a block. */
export function SpaceField({ block, path }: FieldsProps) {
  const { t } = useTranslation()
  const { set } = useBlockEdit(path)
  const written = attributeOf(block, 'padding')
  const data = [
    { value: '', label: t('letterBlocks.form.spaces.theme') },
    ...(['none', 'small', 'large'] as const).map((size) => ({
      value: paddings[size],
      label: t(`letterBlocks.form.spaces.${size}`),
    })),
  ]
  const isOther = written !== null && !data.some(({ value }) => value === written)
  return (
    <Select
      label={t('letterBlocks.form.space')}
      allowDeselect={false}
      value={written ?? ''}
      data={
        isOther
          ? [...data, { value: written, label: `${t('letterBlocks.form.asSource')} (${written})` }]
          : data
      }
      onChange={(value) => set('padding', value === '' ? null : value)}
    />
  )
}
