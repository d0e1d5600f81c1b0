import { ActionIcon, Button, Input, TextInput, Tooltip } from '@mantine/core'
import { IconCalendarDown, IconTrash } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client'
import { useNotice } from '../../ui/notice/notice'
import { useWrite } from '../../ui/use-write'
import classes from './settings.module.css'

interface SchoolCalendarsProps {
  zones: readonly { zone: string; count: number }[]
  isReadOnly: boolean
}

/** The school holidays imported, zone by zone, and the way to import or remove some. */
export function SchoolCalendars({ zones, isReadOnly }: SchoolCalendarsProps) {
  const { t } = useTranslation()
  const write = useWrite()
  const remove = (zone: string) =>
    write({
      run: () => client.rhythm.removeSchoolHolidays({ zone }),
      done: t('rhythm.settings.removed', { zone }),
    })
  return (
    <Input.Wrapper
      label={t('rhythm.settings.school')}
      description={t('rhythm.settings.schoolHint')}
      labelElement="div"
    >
      {zones.length > 0 && (
        <ul className={classes['zones']}>
          {zones.map(({ zone, count }) => (
            <li key={zone}>
              {zone}
              <span>{t('rhythm.settings.zoneCount', { count })}</span>
              {!isReadOnly && (
                <Tooltip label={t('rhythm.settings.removeZone', { zone })}>
                  <ActionIcon
                    aria-label={t('rhythm.settings.removeZone', { zone })}
                    onClick={() => void remove(zone)}
                  >
                    <IconTrash size={16} aria-hidden />
                  </ActionIcon>
                </Tooltip>
              )}
            </li>
          ))}
        </ul>
      )}
      {!isReadOnly && <ImportCalendar />}
    </Input.Wrapper>
  )
}

/** A zone and its file; the name typed stays until its file is in. */
function ImportCalendar() {
  const { t } = useTranslation()
  const write = useWrite()
  const show = useNotice()
  const input = useRef<HTMLInputElement>(null)
  const [zone, setZone] = useState('')
  const [isMissing, setMissing] = useState(false)
  const [isRunning, setRunning] = useState(false)
  const choose = () => {
    setMissing(zone.trim() === '')
    if (zone.trim() !== '') input.current?.click()
  }
  const read = async (file: File | undefined) => {
    if (!file) return
    setRunning(true)
    const say = ({ created, updated, unreadable }: Imported) =>
      t('rhythm.settings.imported', {
        zone: zone.trim(),
        created: t('rhythm.settings.created', { count: created }),
        updated: t('rhythm.settings.updated', { count: updated }),
        unreadable: unreadable === 0 ? '' : t('rhythm.settings.unreadable', { count: unreadable }),
      })
    const written = await write({
      run: () => client.rhythm.importSchoolHolidays({ file, zone }),
      done: say,
    })
    setRunning(false)
    if (!written) return
    // Nothing new leaves nothing to undo, and is said all the same.
    if (written.actionId === null) show({ kind: 'done', text: say(written) })
    setZone('')
  }
  return (
    <div className={classes['import']}>
      <TextInput
        aria-label={t('rhythm.settings.zone')}
        placeholder={t('rhythm.settings.zonePlaceholder')}
        value={zone}
        onChange={(event) => setZone(event.currentTarget.value)}
        error={isMissing && zone.trim() === '' && t('rhythm.settings.zoneRequired')}
        maxLength={80}
      />
      <Button
        variant="default"
        loading={isRunning}
        leftSection={<IconCalendarDown size={16} aria-hidden />}
        onClick={choose}
      >
        {t('rhythm.settings.chooseFile')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".ics,.ical,.ifb,.icalendar,text/calendar"
        aria-label={t('rhythm.settings.chooseFile')}
        onChange={(event) => {
          void read(event.currentTarget.files?.[0])
          // The same file may be chosen again.
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}

interface Imported {
  created: number
  updated: number
  unreadable: number
}
