import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { LetterRow } from '../../../../preload/contract/letter-shapes'
import { currentLanguage } from '../../../text/language'
import { KindMark } from '../../../ui/kind-mark'
import { WindowedRow } from '../../../ui/list/windowed-table'
import { LetterMenu } from './letter-menu'
import { LetterStateChip } from './letter-state'
import classes from './letters.module.css'
import { useWhenWords } from './use-when-words'

interface LetterLineProps {
  letter: LetterRow
  index: number
  top: number
  /** The one row that the Tab key stops at. */
  isStop: boolean
}

/** A letter of the list: its title and subject, what it is, when it leaves, to how many. */
export function LetterLine({ letter, index, top, isStop }: LetterLineProps) {
  const { t } = useTranslation()
  const whenWords = useWhenWords()
  const { id, title, subject, template, state, audienceCount } = letter
  const { words, isLate } = whenWords(letter)
  return (
    <WindowedRow index={index} top={top}>
      <span role="cell" className={classes['name']}>
        <KindMark kind="lettre" />
        <span className={classes['words']}>
          <Link to={`/lettres/${id}`} className={classes['link'] ?? ''} tabIndex={isStop ? 0 : -1}>
            {title}
          </Link>
          <span className={classes['subject']}>
            {subject === '' ? t('letters.noSubject') : subject}
          </span>
        </span>
      </span>
      <span role="cell" className={classes['template']}>
        {template === null ? '' : t(`letterStudio.templates.${template}`)}
      </span>
      <span role="cell" className={classes['state']}>
        <LetterStateChip state={state} />
      </span>
      <span role="cell" className={classes['when']} data-late={isLate || undefined}>
        {words}
      </span>
      <span role="cell" className={classes['audience']}>
        {audienceCount !== null && audienceCount.toLocaleString(currentLanguage())}
      </span>
      <span role="cell" className={classes['menu']}>
        <LetterMenu letter={letter} isStop={isStop} />
      </span>
    </WindowedRow>
  )
}
