import { FileInput, Textarea } from '@mantine/core'
import { IconFile } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Mode } from '../../../../../preload/contract/rituals'
import type { ReadAttendance } from '../../../../../preload/contract/attendance-shapes'
import type { TableInput } from '../../../../../preload/contract/tables'
import { client } from '../../../../api/client'
import { DialogForm } from '../../../../ui/dialog/dialog-form'
import { useAttempt } from '../../../../ui/use-attempt'
import classes from '../attendance.module.css'

/** How a list comes from elsewhere. */
export type Way = 'paste' | 'file'

interface ListSourceProps {
  way: Way
  mode: Mode
  onRead: (read: ReadAttendance) => void
  onLeave: () => void
}

/** Where the list is typed or chosen; what could not be read is said here, and can be corrected. */
export function ListSource({ way, mode, onRead, onLeave }: ListSourceProps) {
  const { t } = useTranslation()
  const { attempt, isRunning, failure } = useAttempt()
  const [text, setText] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const [isEmpty, setEmpty] = useState(false)
  const source = way === 'file' ? file && { file } : text.trim() !== '' && { text }
  const submit = async () => {
    setEmpty(!source)
    if (!source) return
    const read = await attempt(() => readNamed(mode, source))
    if (read === null) return
    if (read.rows.length === 0) setEmpty(true)
    else onRead(read)
  }
  const nothing = isEmpty ? t(`attendance.read.${way}Empty`) : null
  const error = failure?.sentence ?? nothing
  return (
    <DialogForm
      text={t(`attendance.read.${way}Text`)}
      submitLabel={t('attendance.read.submit')}
      onSubmit={submit}
      onLeave={onLeave}
      isRunning={isRunning}
    >
      {way === 'file' ? (
        <FileInput
          data-autofocus
          label={t('attendance.read.file')}
          placeholder={t('attendance.read.choose')}
          accept=".csv,.tsv,.txt,text/csv"
          leftSection={<IconFile size={16} aria-hidden />}
          value={file}
          onChange={setFile}
          error={error}
          clearButtonProps={{ 'aria-label': t('attendance.read.forgetFile') }}
          clearable
        />
      ) : (
        <Textarea
          data-autofocus
          label={t('attendance.read.names')}
          className={classes['pasted'] ?? ''}
          rows={9}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={error}
        />
      )}
    </DialogForm>
  )
}

/** What was read, each person recognised under the name the directory has for them. */
async function readNamed(mode: Mode, source: TableInput): Promise<ReadAttendance> {
  const read = await client.sessions.readAttendance({ mode, source })
  const ids = [...new Set(read.rows.flatMap(({ personId }) => personId ?? []))]
  const known = new Map((await client.members.named({ ids })).map((one) => [one.id, one]))
  const rows = read.rows.map((row) => {
    const person = row.personId === null ? undefined : known.get(row.personId)
    return person ? { ...row, candidates: [person] } : row
  })
  return { ...read, rows }
}
