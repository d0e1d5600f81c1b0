import { ActionIcon, Tooltip } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Resource } from '../../../../preload/contract/resource-shapes'
import { Id } from '../../../../preload/contract/shapes'
import { api, client } from '../../../api/client'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { LinkedTime } from '../../../ui/time/linked-time/linked-time'
import { useAddress } from '../../../ui/use-address'
import { useWrite } from '../../../ui/use-write'
import { FactsPart } from './facts-part'
import { FilesPart } from './files-part'
import { LikenessesPart } from './likenesses-part'
import { PanelFoot } from './panel-foot'
import { PanelFrame } from './panel-frame'
import { PanelHead } from './panel-head'
import classes from './panel.module.css'
import { RightsPart } from './rights-part'
import { UsesPart } from './uses-part'

interface ResourcePanelProps {
  id: string
  onClose: () => void
}

/** One resource beside the list: all that is known of it, and what can be done with it. */
export function ResourcePanel({ id, onClose }: ResourcePanelProps) {
  const { t } = useTranslation()
  const isId = Id.safeParse(id).success
  const { data, isPending } = useQuery(
    api.resources.get.queryOptions({
      input: { id },
      enabled: isId,
      retry: false,
      // The text of a file is read behind: the panel says when it is.
      refetchInterval: ({ state }) => isWaiting(state.data) && 1500,
    }),
  )
  if (data?.deletedAt === null) return <OpenResource resource={data} onClose={onClose} />
  return (
    <PanelFrame onClose={onClose}>
      {!(isId && isPending) && (
        <div className={classes['gone']}>
          <h2>{t('resourceForm.panel.gone')}</h2>
          <p>{t('resourceForm.panel.goneText')}</p>
        </div>
      )}
    </PanelFrame>
  )
}

function isWaiting(resource: Resource | undefined): boolean {
  return resource?.files.some(({ text }) => text === 'waiting') ?? false
}

function OpenResource({ resource, onClose }: { resource: Resource; onClose: () => void }) {
  const { t } = useTranslation()
  const { id, title, type, note } = resource
  return (
    <PanelFrame
      type={type}
      actions={<Actions resource={resource} onRemoved={onClose} />}
      onClose={onClose}
    >
      <div className={classes['scroll']}>
        <PanelHead resource={resource} />
        <FactsPart resource={resource} />
        <RightsPart resource={resource} />
        {note !== '' && (
          <section className={classes['part']} aria-label={t('resourceForm.panel.note')}>
            <h3>
              {t('resourceForm.panel.note')}
              <span className={classes['quiet']}>{t('resourceForm.panel.noteFor')}</span>
            </h3>
            <p className={classes['prose']}>{note}</p>
          </section>
        )}
        <FilesPart resource={resource} />
        <UsesPart resource={resource} />
        <LikenessesPart resource={resource} />
        <LinkedTime link={{ kind: 'resource', id, title }} category="monitoring" />
      </div>
      <PanelFoot resource={resource} />
    </PanelFrame>
  )
}

function Actions({ resource, onRemoved }: { resource: Resource; onRemoved: () => void }) {
  const { t } = useTranslation()
  const write = useWrite()
  const { change } = useAddress<'modifier'>()
  const { id, title } = resource
  if (useReadOnly()) return null
  const remove = async () => {
    const removed = await write({
      run: () => client.resources.remove({ ids: [id] }),
      done: t('resourceForm.done.removed', { title }),
    })
    if (removed) onRemoved()
  }
  return (
    <>
      <Tooltip label={t('resourceForm.panel.edit')}>
        <ActionIcon
          aria-label={t('resourceForm.panel.edit')}
          onClick={() => change({ modifier: id })}
        >
          <IconPencil size={17} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('resourceForm.panel.remove')}>
        <ActionIcon aria-label={t('resourceForm.panel.remove')} onClick={() => void remove()}>
          <IconTrash size={17} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </>
  )
}
