import { Button, Menu } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowUp,
  IconSortAscending,
  IconSortDescending,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ResourceSort } from '../../../../preload/contract/resource-shapes'
import { firstDirection } from './library-view'
import type { Library } from './use-library'

/** The order of the list; what matches best means something only where words are searched. */
export function SortMenu({ library: { view, show } }: { library: Library }) {
  const { t } = useTranslation()
  const hasWords = view.filter.text.trim() !== ''
  const sort = view.sort === 'relevance' && !hasWords ? 'addedAt' : view.sort
  const options = ResourceSort.options.filter((one) => hasWords || one !== 'relevance')
  const word = t(`resources.sorts.${sort}`)
  const Direction = view.isDescending ? IconSortDescending : IconSortAscending
  return (
    <Menu position="bottom-end" width={230}>
      <Menu.Target>
        <Button
          variant="subtle"
          size="xs"
          leftSection={<Direction size={16} aria-hidden />}
          aria-label={t('resources.sorts.by', { sort: word })}
        >
          {word}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={sort}
          onChange={(picked) => {
            const one = ResourceSort.parse(picked)
            show({ ...view, sort: one, isDescending: firstDirection(one) })
          }}
        >
          {options.map((one) => (
            <Menu.RadioItem key={one} value={one} closeMenuOnClick>
              {t(`resources.sorts.${one}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        {sort !== 'relevance' && (
          <>
            <Menu.Divider />
            <Menu.Item
              leftSection={
                view.isDescending ? (
                  <IconArrowUp size={15} aria-hidden />
                ) : (
                  <IconArrowDown size={15} aria-hidden />
                )
              }
              onClick={() => show({ ...view, sort, isDescending: !view.isDescending })}
            >
              {t('resources.sorts.reverse')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
