import { Button } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Resource } from '../../../../preload/contract/resource-shapes'
import { CiteMenu } from './cite-menu'
import classes from './panel.module.css'

/** What is done most with a resource: open it, cite it. */
export function PanelFoot({ resource }: { resource: Resource }) {
  const { t } = useTranslation()
  const { address } = resource
  return (
    <div className={classes['foot']}>
      {/^https?:/i.test(address) && (
        <Button
          component="a"
          href={address}
          target="_blank"
          rel="noreferrer noopener"
          leftSection={<IconExternalLink size={16} aria-hidden />}
        >
          {t('resourceForm.panel.open')}
        </Button>
      )}
      <CiteMenu resource={resource} />
    </div>
  )
}
