import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Nature, type TimeCategory } from '../../../../preload/contract/time-shapes'
import { api, client } from '../../../api/client'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { useWrite } from '../../../ui/use-write'
import { AddCategory } from './add-category'
import { CategoryRow } from './category-row'
import classes from './categories.module.css'
import { movedCategory } from './moved-category'

/** A category as it is written; one without a key is new. */
type Wanted = Omit<TimeCategory, 'key'> & { key?: string }

/** What time is spent on, in two groups: renamed, added, put in order, archived. */
export function CategorySettings() {
  const { t } = useTranslation()
  const write = useWrite()
  const isReadOnly = useReadOnly()
  const { data: categories } = useQuery(api.time.categories.queryOptions())
  if (!categories) return null
  const save = (wanted: readonly Wanted[], done: string) =>
    write({ run: () => client.time.setCategories({ categories: [...wanted] }), done })
  const change = (changed: TimeCategory, done: string) =>
    save(
      categories.map((category) => (category.key === changed.key ? changed : category)),
      done,
    )
  return (
    <div className={classes['settings']}>
      <p className={classes['hint']}>{t('time.categorySettings.hint')}</p>
      {Nature.options.map((nature) => {
        const own = categories.filter((category) => category.nature === nature)
        const used = own.filter(({ isArchived }) => !isArchived)
        return (
          <div key={nature} role="group" aria-label={t(`time.natures.${nature}`)}>
            <p className={classes['nature']}>{t(`time.natures.${nature}`)}</p>
            <ul className={classes['list']}>
              {[...used, ...own.filter(({ isArchived }) => isArchived)].map((category) => (
                <CategoryRow
                  key={`${category.key} ${category.name}`}
                  category={category}
                  isFirst={used.indexOf(category) <= 0}
                  isLast={used.indexOf(category) === used.length - 1}
                  isReadOnly={isReadOnly}
                  onChange={(changed, done) => void change(changed, done)}
                  onMove={(step, done) =>
                    void save(movedCategory(categories, category.key, step), done)
                  }
                />
              ))}
            </ul>
          </div>
        )
      })}
      {!isReadOnly && (
        <AddCategory
          onAdd={async (name, nature) => {
            const added = { name, nature, isArchived: false }
            const done = t('time.categorySettings.added', { name })
            return (await save([...categories, added], done)) !== null
          }}
        />
      )}
    </div>
  )
}
