import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { NamedLink, TimeEntry } from '../../../../preload/contract/time-shapes'
import { api } from '../../../api/client'
import { useReadOnly } from '../../calendar/use-read-only'
import { hoursWords } from '../hours-words'
import { timeListPath } from '../list-path'
import { useCategoryName } from '../use-category-name'
import { useNames } from '../../person/use-names'
import { AddTime } from './add-time'
import classes from './linked-time.module.css'
import { timeByPerson } from './time-by-person'

/** Any day: time is prepared long before, and written up long after. */
const ever = { from: '1970-01-01', to: '9999-01-01' }

interface LinkedTimeProps {
  link: NamedLink
  /** What more time is for, unless said otherwise. */
  category: string
  /** The day more time was spent on at the latest: today, where this is left out. */
  untilOn?: string
}

/** The time one thing took, by person and category, whoever noted it; more can be added. */
export function LinkedTime({ link: named, category, untilOn }: LinkedTimeProps) {
  const { t } = useTranslation()
  const heading = useId()
  const isReadOnly = useReadOnly()
  const link = { kind: named.kind, id: named.id }
  const { data } = useQuery(
    api.time.entries.queryOptions({ input: { ...ever, link, text: '', limit: 1000 } }),
  )
  if (!data || (isReadOnly && data.total === 0)) return null
  const { facilitation, administrative } = data.seconds
  const days = data.rows.map(({ spentOn }) => spentOn).toSorted()
  const span = { from: days[0] ?? ever.from, to: ever.to }
  return (
    <section aria-labelledby={heading} className={classes['section']}>
      <h3 id={heading} className={classes['heading']}>
        {t('timeReport.linked.heading')}
      </h3>
      {data.total === 0 ? (
        <p className={classes['quiet']}>{t('timeReport.linked.none')}</p>
      ) : (
        <>
          <PeopleTimes rows={data.rows} />
          <p className={classes['quiet']}>
            {t('timeReport.linked.total', { time: hoursWords(facilitation + administrative) })}
            {' · '}
            <Link to={timeListPath({ ...span, link })}>{t('timeReport.linked.open')}</Link>
          </p>
        </>
      )}
      {!isReadOnly && <AddTime link={named} category={category} untilOn={untilOn} />}
    </section>
  )
}

function PeopleTimes({ rows }: { rows: readonly TimeEntry[] }) {
  const { t } = useTranslation()
  const nameOfCategory = useCategoryName()
  const people = timeByPerson(rows)
  const { nameOf } = useNames(people.map(({ personId }) => personId))
  return (
    <ul className={classes['plain']}>
      {people.map(({ personId, seconds, categories }) => (
        <li key={personId}>
          {t('sessions.closing.timeOf', {
            name: nameOf(personId) || t('sessions.closing.somebody'),
            total: hoursWords(seconds),
          })}
          <span className={classes['quiet']}>
            {categories
              .map((one) => `${nameOfCategory(one.category)} ${hoursWords(one.seconds)}`)
              .join(', ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
