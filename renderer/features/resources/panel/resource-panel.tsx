import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Resource } from '../../../../preload/contract/resources'
import { Id } from '../../../../preload/contract/shapes'
import { api } from '../../../api/client'
import { PanelFrame } from './panel-frame'
import classes from './panel.module.css'

interface ResourcePanelProps {
  id: string
  onClose: () => void
}

/** One resource beside the list: all that is known of it, and what can be done with it. */
export function ResourcePanel({ id, onClose }: ResourcePanelProps) {
  const { t } = useTranslation()
  const isId = Id.safeParse(id).success
  const { data, isPending } = useQuery(
    api.resources.get.queryOptions({ input: { id }, enabled: isId, retry: false }),
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

function OpenResource({ resource, onClose }: { resource: Resource; onClose: () => void }) {
  return (
    <PanelFrame type={resource.type} onClose={onClose}>
      <h2 className={classes['heading']}>{resource.title}</h2>
    </PanelFrame>
  )
}
