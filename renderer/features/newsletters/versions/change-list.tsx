import { useTranslation } from 'react-i18next'
import { LinkedName } from '../../../../preload/contract/letter-linked'
import type { BlockChange, LetterChanges } from '../../../../preload/rules/mjml/compare-letters'
import classes from './versions.module.css'

interface ChangeListProps {
  changes: LetterChanges
  isSame: boolean
  /** Brings a block into sight on both sides; left out where none is shown. */
  onSeek?: (change: Pick<BlockChange, 'before' | 'after'>) => void
}

/** What changed, in words. */
export function ChangeList({ changes: { head, blocks }, isSame, onSeek }: ChangeListProps) {
  const { t } = useTranslation()
  const count = head.length + blocks.length
  const nameOf = ({ kind, link, words }: BlockChange) => {
    const linked = LinkedName.safeParse(link)
    const name =
      link === null
        ? t(`letterBlocks.kinds.${kind}`)
        : t(`letterBlocks.linkedNames.${linked.success ? linked.data : 'other'}`)
    return words === '' ? name : t('letterVersions.blockWords', { kind: name, words })
  }
  const said = (change: BlockChange) => (
    <>
      <span className={classes['change']} data-change={change.change}>
        {t(`letterVersions.change.${change.change}`)}
      </span>
      <span>{nameOf(change)}</span>
    </>
  )
  return (
    <div className={classes['changes']}>
      <p className={classes['count']} role="status">
        {isSame ? t('letterVersions.same') : t('letterVersions.changeCount', { count })}
        {!isSame && count === 0 && ` ${t('letterVersions.sameBlocks')}`}
      </p>
      {count > 0 && (
        <ul className={classes['said']} aria-label={t('letterVersions.changes')}>
          {head.map((key) => (
            <li key={key} className={classes['headChange']}>
              {t(`letterVersions.head.${key}`)}
            </li>
          ))}
          {blocks.map((change) => (
            <li key={`${change.before} ${change.after}`}>
              {onSeek === undefined ? (
                <span className={classes['plain']}>{said(change)}</span>
              ) : (
                <button
                  type="button"
                  className={classes['seek']}
                  onClick={() => onSeek({ before: change.before, after: change.after })}
                >
                  {said(change)}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
