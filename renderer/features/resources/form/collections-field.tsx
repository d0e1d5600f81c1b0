import { MultiSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { folded } from '../../../../preload/rules/folded'
import { api, client } from '../../../api/client'
import { useWrite } from '../../../ui/use-write'
import { collectionPaths } from './collection-paths'
import classes from './resource-form.module.css'

interface CollectionsFieldProps {
  label?: string
  value: readonly string[]
  onChange: (ids: string[]) => void
}

const adding = 'add'
const maxTitle = 200

/** Collections, each by its whole path, or made at once from what was typed. */
export function CollectionsField({ label, value, onChange }: CollectionsFieldProps) {
  const { t } = useTranslation()
  const write = useWrite()
  const [typed, setTyped] = useState('')
  const paths = collectionPaths(useQuery(api.collections.list.queryOptions()).data ?? [])
  const title = typed.trim()
  const isKnown = [...paths.values()].some((path) => folded(path) === folded(title))
  const add = async () => {
    const made = await write({
      run: () => client.collections.create({ title, parentId: null }),
      done: t('resourceForm.form.collectionMade', { title }),
    })
    if (made) onChange([...value, made.collection.id])
  }
  const change = (ids: string[]) => {
    setTyped('')
    if (ids.includes(adding)) void add()
    else onChange(ids)
  }
  return (
    <MultiSelect
      {...(label === undefined
        ? { 'aria-label': t('resourceForm.fields.collections') }
        : { label })}
      placeholder={value.length === 0 ? t('resourceForm.form.collectionPlaceholder') : ''}
      data={[
        ...[...paths].map(([id, path]) => ({ value: id, label: path })),
        ...(title !== '' && !isKnown
          ? [{ value: adding, label: t('resourceForm.form.makeCollection', { title }) }]
          : []),
      ]}
      filter={({ options, search }) =>
        options.filter(
          (option) =>
            'value' in option &&
            (option.value === adding || folded(option.label).includes(folded(search))),
        )
      }
      searchable
      searchValue={typed}
      onSearchChange={(text) => setTyped(text.slice(0, maxTitle))}
      classNames={{ inputField: classes['short'] ?? '' }}
      value={[...value]}
      onChange={change}
      maxDropdownHeight={280}
      nothingFoundMessage={t('resourceForm.form.noCollection')}
    />
  )
}
