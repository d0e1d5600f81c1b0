import { IconChevronRight, IconEyeOff, IconGripVertical } from '@tabler/icons-react'
import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { BlockWords } from '../../../../../preload/rules/mjml/block-words'
import { currentLanguage } from '../../../../text/language'
import { formatSize } from '../../../../text/sizes'
import classes from './block-list.module.css'
import type { BlockRow } from './block-rows'
import { KindIcon } from './kind-icon'

interface BlockLineProps {
  row: BlockRow
  name: string
  words: BlockWords
  /** Bytes of its HTML, as it leaves; known of blocks at the top once they are checked. */
  weight: number | undefined
  isChosen: boolean
  isStop: boolean
  isLocked: boolean
  isDragged: boolean
  drop: 'before' | 'after' | null
  menu: ReactNode
}

/** One block of the list. Clicks, keys and drags are heard by the list, once for all lines. */
export const BlockLine = memo(Line, isSameLine)

function Line(props: BlockLineProps) {
  const { row, name, words, isLocked } = props
  const { t } = useTranslation()
  const { block, shown, level, rank, siblingCount, isExpanded } = row
  const second = useSecondLine(row, name, words)
  return (
    <div
      role="treeitem"
      aria-level={level}
      aria-posinset={rank + 1}
      aria-setsize={siblingCount}
      aria-expanded={isExpanded ?? undefined}
      aria-selected={props.isChosen}
      aria-label={[name, second, block.isHidden ? t('letterBlocks.hidden') : '']
        .filter((part) => part !== '')
        .join(', ')}
      data-path={row.path}
      data-drop={props.drop ?? undefined}
      data-dragged={props.isDragged || undefined}
      data-hidden={block.isHidden || undefined}
      tabIndex={props.isStop ? 0 : -1}
      className={classes['line']}
      style={{ paddingInlineStart: 2 + (level - 1) * 16 }}
    >
      <span
        className={classes['handle']}
        data-handle={isLocked ? undefined : true}
        title={isLocked ? undefined : t('letterBlocks.drag', { name })}
        aria-hidden
      >
        {!isLocked && <IconGripVertical size={14} stroke={1.8} />}
      </span>
      <span className={classes['shape']} aria-hidden>
        <KindIcon kind={shown.kind} link={block.link?.name ?? null} />
      </span>
      <span className={classes['words']} aria-hidden>
        <span className={classes['name']}>{name}</span>
        {second !== '' && <span className={classes['second']}>{second}</span>}
      </span>
      {props.weight !== undefined && props.weight > 0 && (
        <span className={classes['weight']} aria-hidden>
          {formatSize(props.weight, currentLanguage())}
        </span>
      )}
      {block.isHidden && (
        <IconEyeOff size={15} stroke={1.7} className={classes['mark']} aria-hidden />
      )}
      {props.menu}
      {isExpanded !== null && (
        <span className={classes['chevron']} data-fold aria-hidden>
          <IconChevronRight size={15} stroke={2} data-down={isExpanded || undefined} />
        </span>
      )}
    </div>
  )
}

/** Each change of the letter makes new blocks of all: a line is drawn again where it shows something else. */
function isSameLine(one: BlockLineProps, other: BlockLineProps): boolean {
  const { row, ...rest } = one
  const { row: otherRow, ...otherRest } = other
  return (
    isShallowSame(rest, otherRest) &&
    isShallowSame(
      { ...row, block: null, shown: null },
      { ...otherRow, block: null, shown: null },
    ) &&
    row.block.isHidden === otherRow.block.isHidden &&
    row.block.link?.name === otherRow.block.link?.name &&
    row.shown.kind === otherRow.shown.kind &&
    row.shown.node.name === otherRow.shown.node.name
  )
}

function isShallowSame(one: object, other: object): boolean {
  const others = new Map<string, unknown>(Object.entries(other))
  return Object.entries(one).every(([key, value]) => Object.is(value, others.get(key)))
}

/** What a block holds, in a few words: « 96 mots », an alternative text, the words of a button. */
function useSecondLine({ block, shown }: BlockRow, name: string, words: BlockWords): string {
  const { t } = useTranslation()
  const { kind } = shown
  const kindWord = t(`letterBlocks.kinds.${kind}`)
  if (block.link !== null) return words.text.slice(0, 60)
  if (kind === 'image') return words.alt ?? ''
  if (kind === 'button' || kind === 'title' || kind === 'quote') {
    const text = words.text.slice(0, 60)
    return text === name || text === '' ? kindWord : text
  }
  if (kind === 'opaque') return shown.node.name === '' ? words.text : `<${shown.node.name}>`
  if (words.wordCount === 0) return words.alt !== null && words.alt !== '' ? words.alt : ''
  const count = t('letterBlocks.words', { count: words.wordCount })
  return name === kindWord ? count : `${kindWord}, ${count}`
}
