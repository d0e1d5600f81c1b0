import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api } from '../../../api/client'
import { formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { SharedName } from '../../../ui/resources/shared-name'
import { sessionPath } from '../../../ui/sessions/session-path'
import classes from './panel.module.css'

const shownCount = 5
const mostCount = 500

/** What was shared at the sessions of the ritual, the latest first, and when it was. */
export function RitualResources({ ritualId }: { ritualId: string }) {
  const { t } = useTranslation()
  const heading = useId()
  const [isWhole, setWhole] = useState(false)
  const limit = isWhole ? mostCount : shownCount
  const { data } = useQuery(
    api.sessions.sharedAtRitual.queryOptions({
      input: { ritualId, limit },
      placeholderData: (last) => last,
    }),
  )
  if (!data || data.total === 0) return null
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={classes['heading']}>
        {t('rituals.shared.heading')} <span className={classes['count']}>{data.total}</span>
      </h3>
      <ul className={classes['shared']}>
        {data.rows.map((one) => (
          <li key={one.id}>
            <SharedName resource={one} />
            <p className={classes['quiet']}>
              <Link to={sessionPath(one.lastId)}>
                {formatDay(one.lastOn, 'date', currentLanguage())}
              </Link>
              {one.sessionCount > 1 &&
                ` · ${t('rituals.shared.sessions', { count: one.sessionCount })}`}
            </p>
          </li>
        ))}
      </ul>
      {data.rows.length < data.total && (
        <Button variant="subtle" size="xs" onClick={() => setWhole(true)}>
          {t('rituals.shared.all', { count: data.total })}
        </Button>
      )}
    </section>
  )
}
