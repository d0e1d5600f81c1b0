import { TextInput } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Library } from './use-library'

/** Words to look for; the bar brings the keyboard here from anywhere in the page. */
export function SearchField({ library: { text, type } }: { library: Library }) {
  const { t } = useTranslation()
  const field = useRef<HTMLInputElement>(null)
  const focus = () => field.current?.select()
  useHotkeys([
    ['/', focus],
    // Where the keyboard has it on the shifted row.
    ['shift+/', focus],
  ])
  return (
    <TextInput
      ref={field}
      type="search"
      aria-label={t('resources.filters.searchLabel')}
      placeholder={t('resources.filters.search')}
      leftSection={<IconSearch size={16} aria-hidden />}
      aria-keyshortcuts="/"
      value={text}
      maxLength={200}
      onChange={(event) => type(event.currentTarget.value)}
    />
  )
}
