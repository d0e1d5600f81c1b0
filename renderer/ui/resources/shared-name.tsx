import { IconExternalLink, IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { SessionResource } from '../../../preload/contract/session-shapes'
import { ResourceAddress } from '../../../preload/contract/resource-shapes'
import { resourcePath } from './resource-path'
import classes from './shared-name.module.css'
import { TypeIcon } from './type-icon'

type Shared = Pick<SessionResource, 'title' | 'address' | 'resourceId' | 'type' | 'isThrown'>

/** Something that was shared: one of the library opens there, one in words alone opens its address. */
export function SharedName({ resource }: { resource: Shared }) {
  const { t } = useTranslation()
  const { title, address, resourceId, type, isThrown } = resource
  if (resourceId == null) {
    return (
      <span className={classes['name']}>
        <IconPencil size={16} stroke={1.6} aria-hidden />
        <InWords title={title} address={address} />
      </span>
    )
  }
  return (
    <span className={classes['name']}>
      <TypeIcon type={type ?? 'other'} />
      {isThrown === true ? (
        <del title={t('sessions.resources.thrown')}>{title}</del>
      ) : (
        <Link to={resourcePath(resourceId)} className={classes['title'] ?? ''}>
          {title}
        </Link>
      )}
    </span>
  )
}

function InWords({ title, address }: { title: string; address: string }) {
  const { t } = useTranslation()
  // An address may have come from elsewhere: only the web is a click away.
  if (address === '' || !ResourceAddress.safeParse(address).success) {
    return <span>{address === '' ? title : `${title}, ${address}`}</span>
  }
  return (
    <a href={address} target="_blank" rel="noreferrer noopener" title={address}>
      {title} <IconExternalLink size={14} aria-label={t('sessions.detail.openLink')} />
    </a>
  )
}
