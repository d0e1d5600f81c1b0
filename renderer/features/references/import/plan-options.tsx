import { Checkbox, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ReferencePlan } from '../../../../preload/contract/references'
import type { Collection } from '../../../../preload/contract/collections'
import { api } from '../../../api/client'
import shared from '../../../ui/import/import.module.css'
import classes from './import.module.css'
import type { Placing } from './use-import-references'

interface PlanOptionsProps {
  plan: ReferencePlan
  placing: Placing
  onPlacing: (placing: Placing) => void
}

/** Where what is new goes, and what known resources take of it. */
export function PlanOptions({ plan, placing, onPlacing }: PlanOptionsProps) {
  const { t } = useTranslation()
  const { data: collections = [] } = useQuery(api.collections.list.queryOptions())
  const { isMerging, hasFolders, intoId } = placing
  const change = (changes: Partial<Placing>) => onPlacing({ ...placing, ...changes })
  const makes = [
    plan.collections > 0 && hasFolders
      ? t('libraryImport.makesCollections', { count: plan.collections })
      : '',
    plan.tags > 0 ? t('libraryImport.makesTags', { count: plan.tags }) : '',
    plan.sources > 0 ? t('libraryImport.makesSources', { count: plan.sources }) : '',
  ].filter((part) => part !== '')
  return (
    <fieldset className={classes['options']}>
      <legend className={shared['heading']}>{t('libraryImport.options')}</legend>
      {plan.collections > 0 && (
        <Checkbox
          label={t('libraryImport.hasFolders')}
          checked={hasFolders}
          onChange={(event) => change({ hasFolders: event.currentTarget.checked })}
        />
      )}
      {plan.counts.merged > 0 && (
        <Checkbox
          label={t('libraryImport.isMerging', { count: plan.counts.merged })}
          description={t('libraryImport.isMergingText')}
          checked={isMerging}
          onChange={(event) => change({ isMerging: event.currentTarget.checked })}
        />
      )}
      {collections.length > 0 && (
        <Select
          className={classes['into'] ?? ''}
          label={t('libraryImport.into')}
          placeholder={t('libraryImport.nowhere')}
          data={collections.map((one) => ({ value: one.id, label: pathOf(one, collections) }))}
          value={intoId}
          onChange={(id) => change({ intoId: id })}
          clearable
          searchable
        />
      )}
      {makes.length > 0 && (
        <p className={shared['quiet']} role="status">
          {t('libraryImport.makes', { what: makes.join(', ') })}
        </p>
      )}
    </fieldset>
  )
}

/** « Numérique / Accessibilité »: two collections may bear one name. */
function pathOf(collection: Collection, all: readonly Collection[]): string {
  const parent = all.find(({ id }) => id === collection.parentId)
  return parent ? `${pathOf(parent, all)} / ${collection.title}` : collection.title
}
