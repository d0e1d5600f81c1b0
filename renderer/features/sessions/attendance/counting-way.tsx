import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'

interface CountingWayProps {
  isHeadsOnly: boolean
  onChange: (isHeadsOnly: boolean) => void
}

/** By name, or by head where nobody took the names. */
export function CountingWay({ isHeadsOnly, onChange }: CountingWayProps) {
  const { t } = useTranslation()
  return (
    <SegmentedControl
      aria-label={t('attendance.way')}
      value={isHeadsOnly ? 'heads' : 'list'}
      data={[
        { value: 'list', label: t('attendance.byName') },
        { value: 'heads', label: t('attendance.headsOnly') },
      ]}
      onChange={(way) => onChange(way === 'heads')}
    />
  )
}
