import { Button, Menu } from '@mantine/core'
import { IconQuote } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { BibliographyStyle } from '../../../../preload/contract/references'
import type { Resource } from '../../../../preload/contract/resource-shapes'
import { client } from '../../../api/client'
import { failureSentence } from '../../../text/failure-sentence'
import { currentLanguage } from '../../../text/language'
import { useClock } from '../../../ui/calendar/use-clock'
import { useNotice } from '../../../ui/notice/notice'
import { useCopy } from '../../../ui/use-copy'

/** Copies the reference of one resource, in the style asked for. */
export function CiteMenu({ resource: { id } }: { resource: Resource }) {
  const { t } = useTranslation()
  const copy = useCopy()
  const show = useNotice()
  const { today } = useClock()
  const cite = async (style: BibliographyStyle) => {
    try {
      const locale = currentLanguage()
      const { entries } = await client.references.bibliography({ ids: [id], style, locale, today })
      await copy(entries.map(({ text }) => text).join('\n'))
    } catch (error) {
      show({ kind: 'failure', text: failureSentence(error, t) })
    }
  }
  return (
    <Menu position="top-start" width={230}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconQuote size={16} aria-hidden />}>
          {t('resourceForm.panel.cite')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void cite('apa')}>{t('resourceForm.panel.citeApa')}</Menu.Item>
        <Menu.Item onClick={() => void cite('iso690')}>{t('resourceForm.panel.citeIso')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
