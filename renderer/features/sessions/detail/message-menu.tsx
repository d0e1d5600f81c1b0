import { Button, Menu } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { type Session } from '../../../../preload/contract/session-shapes'
import { MessagePurpose } from '../../../../preload/contract/sessions'
import { sessionPath } from '../../../ui/sessions/session-path'

/** Writing to those who are to come, or who came. */
export function MessageMenu({ session }: { session: Session }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <Menu position="bottom-end" width={180}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconMail size={16} aria-hidden />}>
          {t('sessions.detail.messageShort')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {MessagePurpose.options.map((purpose) => (
          <Menu.Item
            key={purpose}
            onClick={() => void navigate(`${sessionPath(session.id)}/message?but=${purpose}`)}
          >
            {t(`sessions.message.${purpose}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
