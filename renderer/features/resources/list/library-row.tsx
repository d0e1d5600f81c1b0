import { IconCheck, IconPaperclip } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResourceRow } from '../../../../preload/contract/resource-shapes'
import { StateBadge } from '../../../ui/resources/state-badge'
import { TypeIcon } from '../../../ui/resources/type-icon'
import { secondLine } from './second-line'
import classes from './table.module.css'

interface LibraryRowProps {
  resource: ResourceRow
  index: number
  top: number
  timeZone: string
  isOpen: boolean
  isMarked: boolean
  /** False where nothing can be written. */
  canMark: boolean
  /** The one row that the Tab key stops at. */
  isStop: boolean
}

/** A resource on two lines. Clicks and keys are heard by the grid, once for all rows. */
export const LibraryRow = memo(function LibraryRow(props: LibraryRowProps) {
  const { resource, index, top, timeZone, isOpen, isMarked, canMark, isStop } = props
  const { t } = useTranslation()
  const { id, type, title, tags, licence, state, useCount, fileCount } = resource
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={canMark ? isMarked : undefined}
      aria-current={isOpen ? 'true' : undefined}
      data-index={index}
      data-id={id}
      tabIndex={isStop ? 0 : -1}
      draggable={canMark}
      className={classes['row']}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="gridcell" className={classes['markCell']} data-mark={canMark || undefined}>
        {canMark && (
          <span className={classes['box']} aria-hidden>
            {isMarked && <IconCheck size={13} stroke={3} />}
          </span>
        )}
      </span>
      <span role="gridcell" className={classes['type']} title={t(`resources.types.${type}`)}>
        <TypeIcon type={type} />
        <span className="visually-hidden">{t(`resources.types.${type}`)}</span>
      </span>
      <span role="gridcell" className={classes['what']}>
        <span className={classes['titleLine']}>
          <span data-title className={classes['title']}>
            {title}
          </span>
          {fileCount > 0 && (
            <IconPaperclip
              size={14}
              stroke={1.7}
              className={classes['clip']}
              aria-label={t('resources.list.fileCount', { count: fileCount })}
            />
          )}
        </span>
        <span className={classes['second']}>{secondLine(resource, timeZone, t)}</span>
      </span>
      <span role="gridcell" className={classes['tags']} title={tags.join(', ')}>
        {tags.join(', ')}
      </span>
      <span role="gridcell" className={classes['rights']} data-unclear={licence === 'unknown'}>
        {t(`resources.licences.${licence}`)}
      </span>
      <span role="gridcell">
        <StateBadge state={state} />
      </span>
      <span role="gridcell" className={classes['uses']}>
        {useCount === 0 ? '—' : useCount}
      </span>
    </div>
  )
})
