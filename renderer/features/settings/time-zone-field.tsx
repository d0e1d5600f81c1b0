import { type ComboboxItem, type OptionsFilter, Select } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { foldedIncludes } from '../../text/folded'
import { useIsSupervision } from '../../ui/use-is-supervision'

interface TimeZoneFieldProps {
  value: string
  onChange: (zone: string) => void
  isDisabled: boolean
}

/** Stands in the list when no zone has the name that was typed. */
const noZone = 'none'

/** Every zone this machine knows, found by any part of its name. */
export function TimeZoneField({ value, onChange, isDisabled }: TimeZoneFieldProps) {
  const { t } = useTranslation()
  const isSupervision = useIsSupervision()
  const zones = useMemo(() => knownZones(value), [value])
  // A list says itself that it is empty: a list box without options is not one.
  const filter: OptionsFilter = ({ options, search }) => {
    const found = options.filter((one) => 'label' in one && foldedIncludes(one.label, search))
    const none = { value: noZone, label: t('settings.timeZoneNone'), disabled: true }
    return found.length > 0 ? found : [none]
  }
  return (
    <Select
      label={t('settings.timeZone')}
      description={t(isSupervision ? 'settings.timeZoneShown' : 'settings.timeZoneHint')}
      data={zones}
      value={value}
      onChange={(zone) => zone !== null && onChange(zone)}
      filter={filter}
      disabled={isDisabled}
      searchable
      allowDeselect={false}
    />
  )
}

/** The zone in use is there too: a newer machine may have named it. */
function knownZones(current: string): ComboboxItem[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), current])
  return [...zones].toSorted().map((zone) => ({ value: zone, label: spoken(zone) }))
}

/** America/New_York reads better as America/New York. */
export function spoken(zone: string): string {
  return zone.replaceAll('_', ' ')
}
