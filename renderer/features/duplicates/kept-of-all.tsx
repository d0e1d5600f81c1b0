import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Resource } from '../../../preload/contract/resource-shapes'
import { api } from '../../api/client'
import { formatDay, nowIn } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { useClock } from '../../ui/calendar/use-clock'
import classes from './comparison.module.css'

/** What needs no choice: tags, collections, notes, files, sessions, and the first day. */
export function KeptOfAll({ resources }: { resources: readonly Resource[] }) {
  const { t } = useTranslation()
  const { timeZone } = useClock()
  const collections = useQuery(api.collections.list.queryOptions()).data ?? []
  const titleOf = (id: string) => collections.find((one) => one.id === id)?.title ?? ''
  const addedOn = ({ addedAt }: Resource) =>
    formatDay(nowIn(timeZone, new Date(addedAt)), 'date', currentLanguage())
  const firstAt = resources.map(({ addedAt }) => addedAt).toSorted()[0]
  const has = (of: (resource: Resource) => number | string) =>
    resources.some((resource) => of(resource) !== 0 && of(resource) !== '')
  return (
    <>
      {has(({ tags }) => tags.length) && (
        <Row label={t('resourceForm.fields.tags')} resources={resources}>
          {({ tags }) => <Chips words={tags} />}
        </Row>
      )}
      {has(({ collectionIds }) => collectionIds.length) && (
        <Row label={t('resourceForm.fields.collections')} resources={resources}>
          {({ collectionIds }) => <Chips words={collectionIds.map(titleOf)} />}
        </Row>
      )}
      {has(({ note }) => note) && (
        <Row label={t('resourceForm.fields.note')} resources={resources}>
          {({ note }) => <span className={classes['value']}>{note}</span>}
        </Row>
      )}
      {has(({ files }) => files.length) && (
        <Row label={t('duplicates.files')} resources={resources}>
          {({ files }) => <Chips words={files.map(({ name }) => name)} />}
        </Row>
      )}
      {has(({ useCount }) => useCount) && (
        <Row label={t('duplicates.uses')} resources={resources}>
          {({ useCount }) => t('duplicates.useCount', { count: useCount })}
        </Row>
      )}
      <Row
        label={t('duplicates.addedAt')}
        resources={resources}
        isTaken={({ addedAt }) => addedAt === firstAt}
      >
        {addedOn}
      </Row>
    </>
  )
}

interface RowProps {
  label: string
  resources: readonly Resource[]
  /** Whether it is the one taken, where only one is. */
  isTaken?: (resource: Resource) => boolean
  children: (resource: Resource) => ReactNode
}

function Row({ label, resources, isTaken, children }: RowProps) {
  return (
    <tr>
      <th scope="row" className={classes['field']}>
        {label}
      </th>
      {resources.map((resource) => (
        <td key={resource.id} data-picked={isTaken?.(resource) === true || undefined}>
          {children(resource)}
        </td>
      ))}
    </tr>
  )
}

function Chips({ words }: { words: readonly string[] }) {
  return (
    <ul className={classes['chips']}>
      {[...new Set(words)].map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  )
}
