import { ActionIcon, Menu } from '@mantine/core'
import {
  IconBan,
  IconCalendarDown,
  IconDots,
  IconPrinter,
  IconRotate,
  IconTrash,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Session } from '../../../../preload/contract/session-shapes'
import { client } from '../../../api/client'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { sessionPath } from '../../../ui/sessions/session-path'
import { useSaveFile } from '../../../ui/use-save-file'
import { useWrite } from '../../../ui/use-write'
import { CancelDialog } from './cancel-dialog'

/** What is done less often with a session. */
export function SessionMenu({ session }: { session: Session }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const write = useWrite()
  const exportFile = useSaveFile()
  const isReadOnly = useReadOnly()
  const [isCancelling, setCancelling] = useState(false)
  const { id, title, state } = session
  const reopen = () =>
    write({
      run: () => client.sessions.reopen({ id }),
      done: t('sessions.done.reopened', { title }),
    })
  const remove = async () => {
    const removed = await write({
      run: () => client.sessions.remove({ id }),
      done: t('sessions.done.removed', { title }),
    })
    if (removed) void navigate('/seances')
  }
  return (
    <>
      <Menu position="bottom-end" width={230}>
        <Menu.Target>
          <ActionIcon size={32} aria-label={t('common.more')}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => void navigate(`${sessionPath(id)}/emargement`)}
          >
            {t('sessions.detail.sheet')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconCalendarDown size={16} aria-hidden />}
            onClick={() => void exportFile(() => client.sessions.exportIcs({ id }))}
          >
            {t('sessions.detail.ics')}
          </Menu.Item>
          {!isReadOnly && (
            <>
              <Menu.Divider />
              {state === 'planned' ? (
                <Menu.Item
                  leftSection={<IconBan size={16} aria-hidden />}
                  onClick={() => setCancelling(true)}
                >
                  {t('sessions.detail.cancel')}
                </Menu.Item>
              ) : (
                <Menu.Item
                  leftSection={<IconRotate size={16} aria-hidden />}
                  onClick={() => void reopen()}
                >
                  {t('sessions.detail.reopen')}
                </Menu.Item>
              )}
              <Menu.Item
                leftSection={<IconTrash size={16} aria-hidden />}
                onClick={() => void remove()}
              >
                {t('sessions.detail.remove')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <CancelDialog session={session} isOpen={isCancelling} onClose={() => setCancelling(false)} />
    </>
  )
}
