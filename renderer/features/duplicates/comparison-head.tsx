import { Radio } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Resource } from '../../../preload/contract/resource-shapes'
import { resourcePath } from '../../ui/resources/resource-path'
import { TypeIcon } from '../../ui/resources/type-icon'
import classes from './comparison.module.css'
import { letterOf } from './shown-fields'
import type { MergeDraft } from './use-merge-draft'

interface ComparisonHeadProps {
  resources: readonly Resource[]
  draft: MergeDraft
  isReadOnly: boolean
}

/** A column each, with its letter, and which one is kept. */
export function ComparisonHead({ resources, draft, isReadOnly }: ComparisonHeadProps) {
  const { t } = useTranslation()
  const name = useId()
  return (
    <thead>
      <tr>
        <th scope="col" className={classes['field']}>
          <span className={classes['hidden']}>{t('duplicates.field')}</span>
        </th>
        {resources.map(({ id, type, title }, index) => {
          const letter = letterOf(index)
          return (
            <th key={id} scope="col" data-picked={id === draft.keptId || undefined}>
              <span className={classes['sheet']}>
                <span className={classes['letter']}>
                  <span className={classes['hidden']}>{t('duplicates.sheet', { letter })}</span>
                  <span aria-hidden>{letter}</span>
                </span>
                <TypeIcon type={type} size={15} />
                <Link className={classes['sheetTitle'] ?? ''} to={resourcePath(id)} title={title}>
                  {title}
                </Link>
              </span>
              {!isReadOnly && (
                <Radio
                  size="xs"
                  name={name}
                  label={t('duplicates.keep')}
                  aria-label={t('duplicates.keepNamed', { letter, title })}
                  checked={id === draft.keptId}
                  onChange={() => draft.setKept(id)}
                />
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
