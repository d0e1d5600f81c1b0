import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../../api/client'
import classes from './library.module.css'
import { narrowed } from './library-view'
import { useChips } from './use-chips'
import type { Library } from './use-library'

/** Nothing matches: what each filter keeps out, so that one knows which to drop. */
export function NoneFound({ library }: { library: Library }) {
  const { t } = useTranslation()
  const chips = useChips(library)
  const { asked } = library
  const { sort, isDescending, today, ...filter } = asked
  const without = useQueries({
    queries: chips.map((chip) =>
      api.resources.list.queryOptions({
        input: { ...narrowed(filter, chip.without), today, sort, isDescending, limit: 1 },
      }),
    ),
  })
  const ways = chips.flatMap((chip, index) => {
    const total = without[index]?.data?.total ?? 0
    return total === 0 ? [] : [{ chip, total }]
  })
  return (
    <div className={classes['none']}>
      <p>{t(ways.length > 0 ? 'resources.list.noneDrop' : 'resources.list.none')}</p>
      <ul className={classes['ways']}>
        {ways.map(({ chip, total }) => (
          <li key={chip.key}>
            <Button
              variant="default"
              size="xs"
              leftSection={<IconX size={14} aria-hidden />}
              onClick={() => library.narrow(chip.without)}
            >
              {t('resources.list.without', { filter: chip.label, count: total })}
            </Button>
          </li>
        ))}
      </ul>
      <Button variant="default" size="xs" onClick={library.clear}>
        {t('resources.filters.clear')}
      </Button>
    </div>
  )
}
