import { useTranslation } from 'react-i18next'
import type { ResourceState } from '../../../preload/contract/resource-shapes'
import classes from './state-badge.module.css'

/** Where a resource is in its life, by a word; one that is out of date stands out. */
export function StateBadge({ state }: { state: ResourceState }) {
  const { t } = useTranslation()
  return (
    <span className={classes['badge']} data-state={state}>
      {t(`resources.states.${state}`)}
    </span>
  )
}
