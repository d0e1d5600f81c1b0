import { ActionIcon, Menu } from '@mantine/core'
import { IconCalendarEvent, IconCopy, IconDots, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { LetterRow } from '../../../../preload/contract/letter-shapes'
import { client } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { useWrite } from '../../../ui/use-write'
import { PlanDialog } from '../life/plan-dialog'

/** What can be done with a letter without opening it. */
export function LetterMenu({ letter, isStop }: { letter: LetterRow; isStop: boolean }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const write = useWrite()
  const { today } = useClock()
  const isReadOnly = useReadOnly()
  const [isPlanning, setPlanning] = useState(false)
  const { id, title, language, state } = letter
  if (isReadOnly) return null
  const duplicate = () =>
    write({
      run: () =>
        client.newsletters.create({
          title: t('letters.copyOf', { title }).slice(0, 200),
          language,
          today,
          start: { from: 'letter', id },
        }),
      done: t('letters.duplicated', { title }),
      open: (made) => void navigate(`/lettres/${made.letter.id}`),
    })
  const remove = () =>
    write({ run: () => client.newsletters.remove({ id }), done: t('letters.removed', { title }) })
  return (
    <>
      <Menu position="bottom-end" width={230}>
        <Menu.Target>
          <ActionIcon aria-label={t('letters.actionsOf', { title })} tabIndex={isStop ? 0 : -1}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {state !== 'sent' && (
            <Menu.Item
              leftSection={<IconCalendarEvent size={16} aria-hidden />}
              onClick={() => setPlanning(true)}
            >
              {t('letters.plan')}
            </Menu.Item>
          )}
          <Menu.Item
            leftSection={<IconCopy size={16} aria-hidden />}
            onClick={() => void duplicate()}
          >
            {t('letters.duplicate')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => void remove()}
          >
            {t('letters.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <PlanDialog letter={letter} isOpen={isPlanning} onClose={() => setPlanning(false)} />
    </>
  )
}
