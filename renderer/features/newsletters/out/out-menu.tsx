import { Button, Menu } from '@mantine/core'
import {
  IconArchive,
  IconChevronDown,
  IconCode,
  IconCopy,
  IconFileText,
  IconFileTypePdf,
  IconFileZip,
  IconMailForward,
  IconUsers,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { client } from '../../../api/client'
import { useStudio } from '../studio/use-studio'
import classes from './out.module.css'
import { RecipientsDialog } from './recipients-dialog'
import { useCopyLetter } from './use-copy-letter'
import { useOut } from './use-out'

/** All the ways out of the workspace; the draft for a mail program first. */
export function OutMenu() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { letter, flush } = useStudio()
  const out = useOut()
  const copyLetter = useCopyLetter()
  const [isListing, setListing] = useState(false)
  const [isMaking, setMaking] = useState(false)
  const makeDraft = async () => {
    setMaking(true)
    await out((id) => client.newsletters.exportEml({ id }))
    setMaking(false)
  }
  const print = async () => {
    await flush()
    await navigate(`/imprimer/lettre/${letter.id}`)
  }
  const files = [
    {
      label: t('letterOut.html'),
      icon: IconCode,
      run: (id: string) => client.newsletters.exportHtml({ id, isMinified: false }),
    },
    {
      label: t('letterOut.minified'),
      icon: IconFileZip,
      run: (id: string) => client.newsletters.exportHtml({ id, isMinified: true }),
    },
    {
      label: t('letterOut.text'),
      icon: IconFileText,
      run: (id: string) => client.newsletters.exportText({ id }),
    },
    {
      label: t('letterOut.archive'),
      icon: IconArchive,
      run: (id: string) => client.newsletters.exportArchive({ id }),
    },
  ]
  return (
    <>
      <div className={classes['out']}>
        <Button
          leftSection={<IconMailForward size={16} aria-hidden />}
          loading={isMaking}
          onClick={() => void makeDraft()}
        >
          {t('letterOut.eml')}
        </Button>
        <Menu position="bottom-end" width={260}>
          <Menu.Target>
            <Button className={classes['more'] ?? ''} aria-label={t('letterOut.menu')}>
              <IconChevronDown size={16} aria-hidden />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{t('letterOut.forMail')}</Menu.Label>
            <Menu.Item
              leftSection={<IconUsers size={16} aria-hidden />}
              onClick={() => setListing(true)}
            >
              {t('letterOut.recipients')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconCopy size={16} aria-hidden />}
              onClick={() => void copyLetter()}
            >
              {t('letterOut.copy')}
            </Menu.Item>
            <Menu.Label>{t('letterOut.forFile')}</Menu.Label>
            {files.map(({ label, icon: Icon, run }) => (
              <Menu.Item
                key={label}
                leftSection={<Icon size={16} aria-hidden />}
                onClick={() => void out(run)}
              >
                {label}
              </Menu.Item>
            ))}
            <Menu.Item
              leftSection={<IconFileTypePdf size={16} aria-hidden />}
              onClick={() => void print()}
            >
              {t('letterOut.pdf')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <RecipientsDialog isOpen={isListing} onClose={() => setListing(false)} />
    </>
  )
}
