import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Source } from '../../../preload/contract/sources'
import { typedDay } from '../../ui/calendar/typed-day'
import { PersonName } from '../../ui/person/person-name'
import { WindowedRow } from '../../ui/list/windowed-table'
import classes from './sources.module.css'
import { useDueWords } from './use-due-words'

interface SourceRowProps {
  source: Source
  index: number
  top: number
  isOpen: boolean
  /** The one row that the Tab key stops at. */
  isStop: boolean
}

export function SourceRow({ source, index, top, isOpen, isStop }: SourceRowProps) {
  const { t } = useTranslation()
  const dueWords = useDueWords()
  const { id, name, address, feed, ownerId, rhythm, lookedOn, dueOn } = source
  const { words, isLate } = dueWords(dueOn)
  return (
    <WindowedRow index={index} top={top} isOpen={isOpen}>
      <span role="cell" className={classes['who']}>
        <Link
          to={`/ressources/veille?source=${id}`}
          className={classes['link'] ?? ''}
          aria-current={isOpen ? 'true' : undefined}
          tabIndex={isStop ? 0 : -1}
        >
          {name}
        </Link>
        <span className={classes['address']}>
          {(address === '' ? feed : address).replace(/^https?:\/\/(www\.)?/i, '')}
        </span>
      </span>
      <span role="cell" className={classes['rhythm']}>
        {t(`sources.rhythms.${rhythm}`)}
      </span>
      <span role="cell" className={classes['owner']}>
        {ownerId !== null && <PersonName id={ownerId} />}
      </span>
      <span role="cell" className={classes['lookedOn']}>
        {lookedOn === null ? t('sources.neverLooked') : typedDay(lookedOn)}
      </span>
      <span role="cell" className={classes['dueOn']}>
        <span className={classes['when']} data-late={isLate || undefined}>
          {words}
        </span>
      </span>
    </WindowedRow>
  )
}
