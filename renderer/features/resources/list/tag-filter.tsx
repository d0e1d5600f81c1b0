import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../../api/client'
import { Group } from './facet-group'
import classes from './side.module.css'

/** As many as are offered to press, the most frequent ones. */
const offeredCount = 8

interface TagFilterProps {
  chosen: readonly string[]
  onChange: (tags: string[]) => void
}

/** Tags a resource must bear, all of them: the frequent ones to press, any other by its first letters. */
export function TagFilter({ chosen, onChange }: TagFilterProps) {
  const { t } = useTranslation()
  const tags = useQuery(api.tags.list.queryOptions({ placeholderData: (last) => last })).data ?? []
  const borne = tags.filter(({ count }) => count > 0)
  const counts = new Map(borne.map(({ name, count }) => [name, count]))
  const frequent = borne
    .toSorted((one, other) => other.count - one.count)
    .slice(0, offeredCount)
    .map(({ name }) => name)
  const offered = [...frequent, ...chosen.filter((name) => !frequent.includes(name))]
  const others = borne.filter(({ name }) => !chosen.includes(name)).map(({ name }) => name)
  if (borne.length === 0 && chosen.length === 0) return null
  return (
    <Group title={t('resources.list.tags')}>
      <div className={classes['tagChips']}>
        {offered.map((name) => (
          <button
            key={name}
            type="button"
            className={classes['tagChip']}
            aria-pressed={chosen.includes(name)}
            title={t('resources.filters.tagCount', { count: counts.get(name) ?? 0 })}
            onClick={() =>
              onChange(
                chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name],
              )
            }
          >
            {name}
          </button>
        ))}
      </div>
      {borne.length > offeredCount && (
        <Select
          aria-label={t('resources.filters.tagsLabel')}
          placeholder={t('resources.filters.tagsPlaceholder')}
          data={others}
          renderOption={({ option }) => (
            <span className={classes['tagOption']}>
              {option.label}
              <span className={classes['count']}>{counts.get(option.value)}</span>
            </span>
          )}
          // One chosen joins those above, and the field is free for the next.
          value={null}
          onChange={(name) => name !== null && onChange([...chosen, name])}
          nothingFoundMessage={t('resources.filters.noTag')}
          limit={50}
          searchable
        />
      )}
    </Group>
  )
}
