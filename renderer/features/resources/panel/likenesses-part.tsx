import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Resource } from '../../../../preload/contract/resource-shapes'
import { api } from '../../../api/client'
import classes from './panel.module.css'

/** What in the library looks like this one, and the way to make one of them. */
export function LikenessesPart({ resource }: { resource: Resource }) {
  const { t } = useTranslation()
  const heading = useId()
  const { id, title, address, doi, isbn, creators } = resource
  const { data = [] } = useQuery(
    api.duplicates.like.queryOptions({
      input: { title, address, doi, isbn, creators, exceptId: id },
    }),
  )
  if (data.length === 0) return null
  const ids = [id, ...data.map((likeness) => likeness.resource.id)].join(',')
  return (
    <section className={classes['part']} aria-labelledby={heading}>
      <h3 id={heading}>{t('resourceForm.panel.like')}</h3>
      <ul className={classes['rows']}>
        {data.map((likeness) => (
          <li key={likeness.resource.id}>
            <Link to={`/ressources?ressource=${likeness.resource.id}`}>
              {likeness.resource.title}
            </Link>
            <span className={classes['quiet']}>
              {likeness.reasons.map((reason) => t(`resourceForm.reasons.${reason}`)).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Link to={`/ressources/doublons?ids=${ids}`}>{t('resourceForm.panel.compare')}</Link>
      </p>
    </section>
  )
}
