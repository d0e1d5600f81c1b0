import { ActionIcon, Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { linkedItems } from '../../../../preload/rules/linked-blocks/linked-items'
import { wordList } from '../../../../preload/rules/linked-blocks/linked-settings'
import { api } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import classes from './linked.module.css'
import type { FieldsProps } from './setting-fields'

const mostFound = 12
const typingPauseMs = 150

/** Resources picked one by one, in an order of one's own. */
export function PickedResources({ settings, change, current }: FieldsProps) {
  const { t } = useTranslation()
  const { today } = useClock()
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text, typingPauseMs)
  const found = useQuery(
    api.resources.list.queryOptions({
      input: { text: asked.slice(0, 200), today, limit: mostFound },
      placeholderData: keepPreviousData,
    }),
  )
  const ids = wordList(settings['ids'])
  const titles = linkedItems(current)
  const write = (next: readonly string[]) => change({ ids: next.join(' ') })
  const titleOf = (id: string) =>
    titles.get(`resource:${id}`)?.split(' · ')[0] ?? t('letterLinked.goneResource')
  const offered = (found.data?.rows ?? []).filter(({ id }) => !ids.includes(id))
  return (
    <>
      <Select
        label={t('letterLinked.addResource')}
        placeholder={t('letterLinked.searchResource')}
        nothingFoundMessage={t('letterLinked.noResource')}
        searchable
        searchValue={text}
        onSearchChange={setText}
        filter={({ options }) => options}
        data={offered.map(({ id, title }) => ({ value: id, label: title }))}
        value={null}
        onChange={(id) => {
          if (id === null) return
          write([...ids, id])
          setText('')
        }}
      />
      {ids.length > 0 && (
        <ol className={classes['picked']} aria-label={t('letterLinked.pickedResources')}>
          {ids.map((id, rank) => (
            <li key={id}>
              <span className={classes['pickedTitle']}>{titleOf(id)}</span>
              <ActionIcon
                variant="subtle"
                color="gray"
                disabled={rank === 0}
                aria-label={t('letterLinked.up', { title: titleOf(id) })}
                onClick={() => write(moved(ids, rank, rank - 1))}
              >
                <IconArrowUp size={16} />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                disabled={rank === ids.length - 1}
                aria-label={t('letterLinked.down', { title: titleOf(id) })}
                onClick={() => write(moved(ids, rank, rank + 1))}
              >
                <IconArrowDown size={16} />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('letterLinked.takeOut', { title: titleOf(id) })}
                onClick={() => write(ids.filter((one) => one !== id))}
              >
                <IconX size={16} />
              </ActionIcon>
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

function moved(ids: readonly string[], from: number, to: number): string[] {
  const rest = ids.filter((_, rank) => rank !== from)
  return rest.toSpliced(to, 0, ...ids.slice(from, from + 1))
}
