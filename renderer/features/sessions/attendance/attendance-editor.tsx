import { Button, TextInput } from '@mantine/core'
import { IconClipboardText, IconSearch, IconUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Mode } from '../../../../preload/contract/rituals'
import { foldedIncludes } from '../../../text/folded'
import { AddAttendee } from './add-attendee'
import classes from './attendance.module.css'
import { type Attendee, newcomer, withAdded, withAllPresent } from './attendance-list'
import { AttendeeRows } from './attendee-rows'
import type { Way } from './import/list-source'
import { ReadListDialog } from './import/read-list-dialog'

/** Below that a glance is enough. */
const filteredFrom = 12

interface AttendanceEditorProps {
  list: readonly Attendee[]
  mode: Mode
  /** Who is added to a session that has begun came to it; before, they are registered. */
  isBegun: boolean
  isReadOnly: boolean
  /** The list as it is to be, and what happened to it in a few words. */
  onChange: (next: Attendee[], done: string) => void
}

/** The list of who came: add, tick, filter, paste or import; whoever holds it decides what is written. */
export function AttendanceEditor(props: AttendanceEditorProps) {
  const { list, mode, isBegun, isReadOnly, onChange } = props
  const { t } = useTranslation()
  const [asked, setAsked] = useState('')
  const [way, setWay] = useState<Way | null>(null)
  const isFiltered = list.length >= filteredFrom && asked.trim() !== ''
  const shown = isFiltered
    ? list.filter(({ name, organisation }) => foldedIncludes(`${name} ${organisation}`, asked))
    : list
  const isAll = list.every((one) => one.mode !== null)
  const add = (people: Attendee[], done: string) => onChange(withAdded(list, people), done)
  return (
    <div className={classes['editor']}>
      {!isReadOnly && (
        <div className={classes['tools']}>
          <div className={classes['add']}>
            <AddAttendee
              listed={new Set(list.map(({ personId }) => personId))}
              onAdd={(who) =>
                add([newcomer(who, isBegun, mode)], t('attendance.done.added', { name: who.name }))
              }
            />
          </div>
          <Button
            variant="default"
            leftSection={<IconClipboardText size={16} aria-hidden />}
            onClick={() => setWay('paste')}
          >
            {t('attendance.paste')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconUpload size={16} aria-hidden />}
            onClick={() => setWay('file')}
          >
            {t('attendance.import')}
          </Button>
        </div>
      )}
      {list.length > 0 && (
        <>
          <div className={classes['bar']}>
            {list.length >= filteredFrom && (
              <TextInput
                size="xs"
                className={classes['filter'] ?? ''}
                aria-label={t('attendance.filter')}
                placeholder={t('attendance.filter')}
                leftSection={<IconSearch size={14} aria-hidden />}
                value={asked}
                onChange={(event) => setAsked(event.currentTarget.value)}
              />
            )}
            {!isReadOnly && (
              <Button
                variant="subtle"
                size="xs"
                onClick={() =>
                  onChange(
                    withAllPresent(list, !isAll, mode),
                    t(isAll ? 'attendance.done.none' : 'attendance.done.all'),
                  )
                }
              >
                {t(isAll ? 'attendance.tickNone' : 'attendance.tickAll')}
              </Button>
            )}
          </div>
          {shown.length === 0 ? (
            <p className={classes['quiet']}>{t('attendance.nobodyFound')}</p>
          ) : (
            <AttendeeRows
              list={list}
              shown={shown}
              mode={mode}
              isReadOnly={isReadOnly}
              onChange={(next, { name }) => onChange(next, t('attendance.done.changed', { name }))}
            />
          )}
        </>
      )}
      <ReadListDialog
        way={way}
        mode={mode}
        isBegun={isBegun}
        onClose={() => setWay(null)}
        onPeople={(people) => add(people, t('attendance.done.imported', { count: people.length }))}
      />
    </div>
  )
}
