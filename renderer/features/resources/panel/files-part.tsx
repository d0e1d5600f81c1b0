import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconDownload, IconPaperclip, IconX } from '@tabler/icons-react'
import { type DragEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Resource, ResourceFile } from '../../../../preload/contract/resource-shapes'
import { client } from '../../../api/client'
import { failureSentence } from '../../../text/failure-sentence'
import { currentLanguage } from '../../../text/language'
import { formatSize } from '../../../text/sizes'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { useNotice } from '../../../ui/notice/notice'
import { saveFile } from '../../../ui/save-file'
import { useWrite } from '../../../ui/use-write'
import classes from './panel.module.css'
import { useAddFiles } from './use-add-files'

/** Files kept with a resource; more come by a drop or a choice. */
export function FilesPart({ resource: { id, files } }: { resource: Resource }) {
  const { t } = useTranslation()
  const heading = useId()
  const isReadOnly = useReadOnly()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const { add, reading } = useAddFiles(id)
  if (isReadOnly && files.length === 0) return null
  const drop = (event: DragEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setOver(false)
    if (!isReadOnly) void add([...event.dataTransfer.files])
  }
  return (
    // The button does all that dropping does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={classes['part']}
      aria-labelledby={heading}
      data-over={isOver || undefined}
      data-drops
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h3 id={heading}>{t('resourceForm.panel.files')}</h3>
      {files.length > 0 && (
        <ul className={classes['rows']}>
          {files.map((file) => (
            <FileRow key={file.id} resourceId={id} file={file} isReadOnly={isReadOnly} />
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <div className={classes['adding']}>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPaperclip size={15} aria-hidden />}
            loading={reading !== null}
            onClick={() => input.current?.click()}
          >
            {t('resourceForm.panel.addFiles')}
          </Button>
          <span className={classes['quiet']} role="status">
            {reading === null
              ? t('resourceForm.panel.dropFiles')
              : t('resourceForm.panel.readingFile', { name: reading })}
          </span>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            aria-label={t('resourceForm.panel.addFiles')}
            onChange={(event) => {
              void add([...(event.currentTarget.files ?? [])])
              event.currentTarget.value = ''
            }}
          />
        </div>
      )}
    </section>
  )
}

interface FileRowProps {
  resourceId: string
  file: ResourceFile
  isReadOnly: boolean
}

function FileRow({ resourceId, file, isReadOnly }: FileRowProps) {
  const { t } = useTranslation()
  const write = useWrite()
  const show = useNotice()
  const { id: fileId, name, sizeBytes, text } = file
  const save = async () => {
    try {
      saveFile(await client.resources.file({ id: resourceId, fileId }))
    } catch (error) {
      show({ kind: 'failure', text: failureSentence(error, t) })
    }
  }
  const remove = () =>
    write({
      run: () => client.resources.removeFile({ id: resourceId, fileId }),
      done: t('resourceForm.done.fileRemoved', { name }),
    })
  const removeLabel = t('resourceForm.panel.removeFile', { name })
  const saveLabel = t('resourceForm.panel.saveFile', { name })
  return (
    <li>
      <span className={classes['file']}>
        {name}
        <span className={classes['quiet']}>
          {formatSize(sizeBytes, currentLanguage())} · {t(`resourceForm.panel.textStates.${text}`)}
        </span>
      </span>
      <Tooltip label={saveLabel}>
        <ActionIcon size={26} aria-label={saveLabel} onClick={() => void save()}>
          <IconDownload size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
      {!isReadOnly && (
        <Tooltip label={removeLabel}>
          <ActionIcon size={26} aria-label={removeLabel} onClick={() => void remove()}>
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
    </li>
  )
}
