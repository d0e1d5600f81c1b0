import { useTranslation } from 'react-i18next'
import type { LinkedChange } from '../../../../preload/contract/letter-linked'
import classes from './linked.module.css'

/** What changed in a linked block, line by line: what it said, and what it would say. */
export function LinkedChanges({ changes }: { changes: readonly LinkedChange[] }) {
  const { t } = useTranslation()
  return (
    <ul className={classes['changes']}>
      {changes.map(({ kind, before, after }) => (
        <li key={`${kind} ${before} ${after}`} data-kind={kind}>
          <span className={classes['kind']}>{t(`letterLinked.kinds.${kind}`)}</span>
          {before !== '' && <del className={classes['before']}>{before}</del>}
          {after !== '' && <ins className={classes['after']}>{after}</ins>}
        </li>
      ))}
    </ul>
  )
}
