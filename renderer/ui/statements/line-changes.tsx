import { useTranslation } from 'react-i18next'
import type { LineChange, StatementLine } from '../../../preload/contract/statements'
import { formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { exactClock } from './exact-clock'
import { lineHours } from './line-hours'
import classes from './line-changes.module.css'
import { useCategoryWord } from './use-category-word'

interface LineChangesProps {
  changes: readonly LineChange[]
  timeZone: string
}

/** How the lines of a statement differ: added, removed, or changed with what they said before. */
export function LineChanges({ changes, timeZone }: LineChangesProps) {
  const { t } = useTranslation()
  const words = useLineWords(timeZone)
  return (
    <ul className={classes['changes']}>
      {changes.map(({ entryId, kind, before, after }) => (
        <li key={entryId}>
          <span className={classes['kind']} data-kind={kind}>
            {t(`statements.detail.kinds.${kind}`)}
          </span>
          <span>
            {before && kind !== 'added' && <del>{words(before)}</del>}
            {after && kind !== 'removed' && <ins>{words(after)}</ins>}
          </span>
        </li>
      ))}
    </ul>
  )
}

function useLineWords(timeZone: string): (line: StatementLine) => string {
  const categoryWord = useCategoryWord()
  return (line) =>
    [
      formatDay(line.spentOn, 'short', currentLanguage()),
      ...(line.startedAt === null ? [] : [lineHours(line, timeZone)]),
      exactClock(line.durationSeconds),
      categoryWord(line),
      ...[line.linkTitle, line.note].filter((word) => word !== ''),
    ].join(' · ')
}
