import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import {
  IconEye,
  IconPencil,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlus,
  IconTrash,
  IconX,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Id } from '../../../../preload/contract/shapes'
import type { Source } from '../../../../preload/contract/sources'
import { api, client } from '../../../api/client'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { useWrite } from '../../../ui/use-write'
import type { Looking } from '../looks/look-dialog'
import { LookList } from '../looks/look-list'
import { SourceMark } from '../source-mark'
import classes from './panel.module.css'
import { SourceFacts } from './source-facts'

interface SourcePanelProps {
  id: string
  onClose: () => void
  onEdit: () => void
  onLook: (looking: Looking) => void
}

/** One source beside the list: where it is, when it is looked at, and what was found there. */
export function SourcePanel({ id, onClose, onEdit, onLook }: SourcePanelProps) {
  const { t } = useTranslation()
  const isId = Id.safeParse(id).success
  const { data: source, isPending } = useQuery(
    api.sources.get.queryOptions({ input: { id }, enabled: isId, retry: false }),
  )
  if (source?.deletedAt === null) {
    return <OpenSource source={source} onClose={onClose} onEdit={onEdit} onLook={onLook} />
  }
  return (
    <Frame onClose={onClose} actions={null}>
      {!(isId && isPending) && (
        <div className={classes['gone']}>
          <h2>{t('sources.gone')}</h2>
          <p>{t('sources.goneText')}</p>
        </div>
      )}
    </Frame>
  )
}

type OpenSourceProps = Omit<SourcePanelProps, 'id'> & { source: Source }

function OpenSource({ source, onClose, onEdit, onLook }: OpenSourceProps) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const write = useWrite()
  const { id, name, isPaused, note } = source
  const setPaused = () =>
    write({
      run: () => client.sources.update({ id, isPaused: !isPaused }),
      done: t(isPaused ? 'sources.resumed' : 'sources.nowPaused', { name }),
    })
  const remove = async () => {
    const removed = await write({
      run: () => client.sources.remove({ ids: [id] }),
      done: t('sources.removed', { name }),
    })
    if (removed) onClose()
  }
  const actions = !isReadOnly && (
    <>
      <Action label={t('sources.edit')} onClick={onEdit}>
        <IconPencil size={17} aria-hidden />
      </Action>
      <Action label={t(isPaused ? 'sources.resume' : 'sources.pause')} onClick={setPaused}>
        {isPaused ? (
          <IconPlayerPlay size={17} aria-hidden />
        ) : (
          <IconPlayerPause size={17} aria-hidden />
        )}
      </Action>
      <Action label={t('sources.remove')} onClick={remove}>
        <IconTrash size={17} aria-hidden />
      </Action>
    </>
  )
  return (
    <Frame onClose={onClose} actions={actions}>
      <h2 className={classes['heading']}>{name}</h2>
      <div className={classes['scroll']}>
        <SourceFacts source={source} />
        {note !== '' && <p className={classes['note']}>{note}</p>}
        <LookList source={source} onEdit={(look) => onLook({ source, look })} />
      </div>
      {!isReadOnly && (
        <div className={classes['foot']}>
          <Button
            leftSection={<IconEye size={16} aria-hidden />}
            onClick={() => onLook({ source, look: null })}
          >
            {t('sources.look')}
          </Button>
          <Button
            component={Link}
            to="/ressources?ajout=1"
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
          >
            {t('sources.addFound')}
          </Button>
        </div>
      )}
    </Frame>
  )
}

interface ActionProps {
  label: string
  onClick: () => unknown
  children: ReactNode
}

function Action({ label, onClick, children }: ActionProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} onClick={() => void onClick()}>
        {children}
      </ActionIcon>
    </Tooltip>
  )
}

interface FrameProps {
  onClose: () => void
  actions: ReactNode
  children: ReactNode
}

function Frame({ onClose, actions, children }: FrameProps) {
  const { t } = useTranslation()
  useHotkeys([['Escape', (event) => isFree(event.target) && onClose()]], [])
  return (
    <aside className={classes['panel']} aria-label={t('sources.panel')}>
      <div className={classes['top']}>
        <span className={classes['kind']}>
          <SourceMark />
          {t('sources.panel')}
        </span>
        {actions}
        <ActionIcon aria-label={t('common.close')} onClick={onClose}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </div>
      {children}
    </aside>
  )
}

/** Escape belongs to what is open above the page, when something is. */
function isFree(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[role="dialog"], [role="menu"], [aria-expanded="true"]') === null
  )
}
