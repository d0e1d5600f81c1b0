import { IconChevronRight, IconFolder, IconFolderOff, IconStack2 } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { currentLanguage } from '../../../../text/language'
import { formatAmount } from '../../../../text/numbers'
import { everything, uncollected } from './use-tree'
import classes from './tree.module.css'

interface TreeLineProps {
  node: string
  label: string
  count: number | undefined
  level: number
  rank?: number
  siblingCount?: number
  isExpanded?: boolean | null
  isChosen: boolean
  isStop: boolean
  isTarget: boolean
  canDrag: boolean
  /** A field in place of the label. */
  field?: ReactNode
  menu?: ReactNode
}

const icons: Record<string, typeof IconFolder> = {
  [everything]: IconStack2,
  [uncollected]: IconFolderOff,
}

/** One line of the tree. Clicks, keys and drops are heard by the tree, once for all lines. */
export function TreeLine(props: TreeLineProps) {
  const { node, label, count, level, rank, siblingCount, isExpanded, field, menu } = props
  const Shape = icons[node] ?? IconFolder
  return (
    <div
      role="treeitem"
      aria-level={level}
      aria-posinset={rank}
      aria-setsize={siblingCount}
      aria-expanded={isExpanded ?? undefined}
      aria-selected={props.isChosen}
      data-node={node}
      data-target={props.isTarget || undefined}
      tabIndex={props.isStop ? 0 : -1}
      draggable={props.canDrag && field === undefined}
      title={label}
      className={classes['line']}
      style={{ paddingInlineStart: 4 + (level - 1) * 14 }}
    >
      <span className={classes['chevron']} data-fold={isExpanded != null || undefined} aria-hidden>
        {isExpanded != null && (
          <IconChevronRight size={14} stroke={2} data-down={isExpanded || undefined} />
        )}
      </span>
      <Shape size={15} stroke={1.6} className={classes['shape']} aria-hidden />
      {field ?? <span className={classes['label']}>{label}</span>}
      {field === undefined && count !== undefined && (
        <span className={classes['count']}>{formatAmount(count, currentLanguage())}</span>
      )}
      {field === undefined && menu}
    </div>
  )
}
