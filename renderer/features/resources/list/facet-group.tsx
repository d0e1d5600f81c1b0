import { Checkbox } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../../../text/language'
import { formatAmount } from '../../../text/numbers'
import classes from './side.module.css'

/** As many values as show before one asks for the others. */
const shortCount = 6

interface FacetGroupProps<Value extends string> {
  title: string
  values: readonly { value: Value; count: number }[]
  chosen: readonly Value[]
  wordOf: (value: Value) => string
  onChange: (chosen: Value[]) => void
}

/** Values to tick, any of them, each with how many resources have it; the most frequent come first. */
export function FacetGroup<Value extends string>(props: FacetGroupProps<Value>) {
  const { title, values, chosen, wordOf, onChange } = props
  const { t } = useTranslation()
  const [isWhole, setWhole] = useState(false)
  const missing = chosen.filter((value) => !values.some((one) => one.value === value))
  const all = [...values, ...missing.map((value) => ({ value, count: 0 }))]
  const shown = isWhole ? all : all.slice(0, shortCount)
  const hidden = all.length - shortCount
  const tick = (value: Value, isTicked: boolean) =>
    onChange(isTicked ? [...chosen, value] : chosen.filter((one) => one !== value))
  if (all.length === 0) return null
  return (
    <Group title={title}>
      {shown.map(({ value, count }) => (
        <Facet
          key={value}
          label={wordOf(value)}
          count={count}
          isTicked={chosen.includes(value)}
          onTick={(isTicked) => tick(value, isTicked)}
        />
      ))}
      {hidden > 0 && (
        <button
          type="button"
          className={classes['moreValues']}
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          <IconChevronDown size={14} aria-hidden data-up={isWhole || undefined} />
          {isWhole
            ? t('resources.filters.fewer')
            : t('resources.filters.others', { count: hidden })}
        </button>
      )}
    </Group>
  )
}

interface FacetProps {
  label: string
  count: number | undefined
  isTicked: boolean
  onTick: (isTicked: boolean) => void
}

export function Facet({ label, count, isTicked, onTick }: FacetProps) {
  return (
    <div className={classes['facet']}>
      <Checkbox
        classNames={{ label: classes['facetLabel'] ?? '' }}
        label={label}
        checked={isTicked}
        onChange={({ currentTarget: { checked } }) => onTick(checked)}
      />
      <span className={classes['count']}>
        {count !== undefined && formatAmount(count, currentLanguage())}
      </span>
    </div>
  )
}

export function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className={classes['group']}>
      <h2 id={id} className={classes['groupTitle']}>
        {title}
      </h2>
      {children}
    </div>
  )
}
