import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Nature } from '../../../preload/contract/time-shapes'
import { api } from '../../api/client'
import { useCategoryName } from './use-category-name'

interface CategoryPickerProps {
  label: string
  value: string | null
  onChange: (key: string | null) => void
  /** What an empty choice means; without it, one is always chosen. */
  any?: string
}

/** A category, those of the community first; an archived one is offered only where it is in use. */
export function CategoryPicker({ label, value, onChange, any }: CategoryPickerProps) {
  const { t } = useTranslation()
  const categoryName = useCategoryName()
  const categories = useQuery(api.time.categories.queryOptions()).data ?? []
  const offered = categories.filter(({ key, isArchived }) => !isArchived || key === value)
  return (
    <Select
      label={label}
      value={value}
      data={Nature.options.map((nature) => ({
        group: t(`time.natures.${nature}`),
        items: offered
          .filter((category) => category.nature === nature)
          .map(({ key }) => ({ value: key, label: categoryName(key) })),
      }))}
      searchable
      maxDropdownHeight={320}
      onChange={onChange}
      {...(any === undefined ? { allowDeselect: false } : { placeholder: any, clearable: true })}
    />
  )
}
