import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TimeEntry } from '../../../../preload/contract/time-shapes'
import { formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { PersonName } from '../../../ui/person/person-name'
import { clockWords } from '../../../ui/time/clock-words'
import { useCategoryName } from '../../../ui/time/use-category-name'
import { useEntryAddress } from '../form/use-entry-address'
import { useEntryTimes } from '../use-entry-times'
import { WindowedRow } from '../../../ui/list/windowed-table'
import classes from './list-page.module.css'

interface EntryRowProps {
  entry: TimeEntry
  index: number
  top: number
  /** Null where nothing can be selected. */
  isChosen: boolean | null
  /** The one row that the Tab key stops at. */
  isStop: boolean
  onToggle: (id: string) => void
}

/** One entry of the list; its day opens it. */
export function EntryRow({ entry, index, top, isChosen, isStop, onToggle }: EntryRowProps) {
  const { t } = useTranslation()
  const { openId, open } = useEntryAddress()
  const categoryName = useCategoryName()
  const timesOf = useEntryTimes()
  const { id, spentOn, personId, category, link, note, durationSeconds, isVoluntary } = entry
  const day = formatDay(spentOn, 'short', currentLanguage())
  const tabIndex = isStop ? 0 : -1
  const what = [link?.title ?? '', note].filter((words) => words !== '').join(' · ')
  const name = `${day}, ${categoryName(category)}, ${clockWords(durationSeconds, true)}`
  return (
    <WindowedRow index={index} top={top} isOpen={openId === id} isChosen={isChosen === true}>
      <span role="cell">
        {isChosen !== null && (
          <Checkbox
            aria-label={t('time.list.select', { name })}
            checked={isChosen}
            onChange={() => onToggle(id)}
            tabIndex={tabIndex}
          />
        )}
      </span>
      <span role="cell">
        <button
          type="button"
          className={classes['open']}
          aria-label={t('time.list.open', { name })}
          tabIndex={tabIndex}
          onClick={() => open(id)}
        >
          {day}
        </button>
      </span>
      <span role="cell" className={classes['dim']} data-column="times">
        {timesOf(entry)}
      </span>
      <span role="cell" className={classes['dim']} data-column="who">
        <PersonName id={personId} />
      </span>
      <span role="cell" className={classes['cut']}>
        {categoryName(category)}
      </span>
      <span role="cell" className={classes['cut']} title={what}>
        {what}
        {isVoluntary && <span className={classes['chip']}>{t('time.list.voluntary')}</span>}
      </span>
      <span role="cell" className={classes['duration']} title={clockWords(durationSeconds, true)}>
        {clockWords(durationSeconds)}
      </span>
    </WindowedRow>
  )
}
