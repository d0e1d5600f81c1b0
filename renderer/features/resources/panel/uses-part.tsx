import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Resource } from '../../../../preload/contract/resource-shapes'
import { api } from '../../../api/client'
import { formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { sessionPath } from '../../../ui/sessions/session-path'
import classes from './panel.module.css'

/** Sessions and letters it was used in, the latest first. */
export function UsesPart({ resource: { id } }: { resource: Resource }) {
  const { t } = useTranslation()
  const heading = useId()
  const { data } = useQuery(api.resources.uses.queryOptions({ input: { id } }))
  if (data === undefined) return null
  return (
    <section className={classes['part']} aria-labelledby={heading}>
      <h3 id={heading}>{t('resourceForm.panel.uses', { count: data.length })}</h3>
      {data.length === 0 ? (
        <p className={classes['quiet']}>{t('resourceForm.panel.usesHint')}</p>
      ) : (
        <ul className={classes['rows']}>
          {data.map((use) => (
            <li key={use.id}>
              <Link to={use.kind === 'session' ? sessionPath(use.id) : `/lettres/${use.id}`}>
                {use.title}
              </Link>
              <span className={classes['quiet']}>
                {formatDay(use.on, 'date', currentLanguage())}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
