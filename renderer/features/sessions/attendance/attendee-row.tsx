import { ActionIcon, Checkbox, NumberInput, SegmentedControl } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Mode } from '../../../../preload/contract/rituals'
import { AttendanceMode } from '../../../../preload/contract/attendance-shapes'
import { ModeIcon, useModeWord } from '../../../ui/mode-label'
import classes from './attendance.module.css'
import { type Attendee, withPresence } from './attendance-list'

const dayMinutes = 1440

interface AttendeeRowProps {
  attendee: Attendee
  mode: Mode
  isReadOnly: boolean
  onChange: (changed: Attendee) => void
  onRemove: () => void
}

/** One person of the list: came or not, was registered or not, where, and for how long. */
export function AttendeeRow(props: AttendeeRowProps) {
  const { attendee, mode, isReadOnly, onChange, onRemove } = props
  const { name, organisation, isRegistered, minutes } = attendee
  const { t } = useTranslation()
  const isPresent = attendee.mode !== null
  return (
    <>
      <Checkbox
        classNames={{
          root: classes['who'] ?? '',
          body: classes['whoBody'] ?? '',
          labelWrapper: classes['whoLabel'] ?? '',
        }}
        label={
          <span className={classes['name']} title={`${name} ${organisation}`.trim()}>
            {name} <span className={classes['quiet']}>{organisation}</span>
          </span>
        }
        aria-label={t('attendance.presentNamed', { name })}
        checked={isPresent}
        disabled={isReadOnly}
        onChange={(event) => onChange(withPresence(attendee, event.currentTarget.checked, mode))}
      />
      <span className={classes['mode']}>
        {mode === 'hybrid' && isPresent && (
          <Place attendee={attendee} isReadOnly={isReadOnly} onChange={onChange} />
        )}
      </span>
      <span className={classes['minutes']}>
        {isPresent && (
          <NumberInput
            size="xs"
            aria-label={t('attendance.minutesNamed', { name })}
            placeholder={t('attendance.minutesShort')}
            value={minutes ?? ''}
            min={0}
            max={dayMinutes}
            allowDecimal={false}
            allowNegative={false}
            hideControls
            disabled={isReadOnly}
            onBlur={({ currentTarget: { value } }) => {
              const next = value === '' ? null : Math.min(dayMinutes, Math.round(Number(value)))
              if (next !== minutes) onChange({ ...attendee, minutes: next })
            }}
          />
        )}
      </span>
      <Checkbox
        className={classes['registered'] ?? ''}
        aria-label={t('attendance.registeredNamed', { name })}
        checked={isRegistered}
        disabled={isReadOnly}
        onChange={(event) => onChange({ ...attendee, isRegistered: event.currentTarget.checked })}
      />
      {isReadOnly ? (
        <span />
      ) : (
        <ActionIcon size={26} aria-label={t('attendance.removeNamed', { name })} onClick={onRemove}>
          <IconX size={15} aria-hidden />
        </ActionIcon>
      )}
    </>
  )
}

function Place({
  attendee,
  isReadOnly,
  onChange,
}: Pick<AttendeeRowProps, 'attendee' | 'isReadOnly' | 'onChange'>) {
  const { t } = useTranslation()
  const word = useModeWord()
  return (
    <SegmentedControl
      aria-label={t('attendance.modeNamed', { name: attendee.name })}
      value={attendee.mode ?? ''}
      disabled={isReadOnly}
      data={AttendanceMode.options.map((value) => ({
        value,
        label: (
          <span className={classes['place']} title={word(value)}>
            <ModeIcon mode={value} />
            <span className={classes['placeWord']}>{word(value)}</span>
          </span>
        ),
      }))}
      onChange={(mode) => onChange({ ...attendee, mode: AttendanceMode.parse(mode) })}
    />
  )
}
