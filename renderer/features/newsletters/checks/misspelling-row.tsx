import { Button } from '@mantine/core'
import { IconAbc } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Misspelling } from '../../../../preload/contract/letter-check-shapes'
import { client } from '../../../api/client'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { useWrite } from '../../../ui/use-write'
import { useStudio } from '../studio/use-studio'
import classes from './checks.module.css'

const mostShown = 3

interface MisspellingRowProps {
  misspelling: Misspelling
  /** False while what it points at has moved. */
  isCurrent: boolean
}

/** A word no dictionary has: replaced by another one, or let through from now on. */
export function MisspellingRow({ misspelling, isCurrent }: MisspellingRowProps) {
  const { t } = useTranslation()
  const { document, reveal, settings, isLocked } = useStudio()
  const isReadOnly = useReadOnly()
  const write = useWrite()
  const { word, suggestions, from, to } = misspelling
  const isCurly = document.source.slice(from, to).includes('’')
  // Straight apostrophes are those of the dictionary; the letter keeps its own.
  const asWritten = (other: string) =>
    isCurly ? other.replaceAll("'", '’') : other.replaceAll('’', "'")
  const bare = word.replace(/^(?:l|d|j|m|t|s|n|c|qu)'/i, '')
  const add = () =>
    void write({
      run: () =>
        client.newsletters.updateSettings({ ownWords: [...settings.ownWords, bare].slice(-5000) }),
      done: t('letterChecks.added', { word: bare }),
    })
  return (
    <li className={classes['row']} data-weight="advice">
      <IconAbc size={18} aria-hidden className={classes['icon']} />
      <div className={classes['words']}>
        <button type="button" className={classes['open']} onClick={() => reveal({ from, to })}>
          {asWritten(word)}
        </button>
        <div className={classes['choices']}>
          {!isLocked &&
            suggestions.slice(0, mostShown).map((by) => (
              <Button
                key={by}
                size="compact-xs"
                variant="default"
                disabled={!isCurrent}
                aria-label={t('letterChecks.replaceBy', {
                  word: asWritten(word),
                  by: asWritten(by),
                })}
                onClick={() => document.apply([{ from, to, insert: asWritten(by) }])}
              >
                {asWritten(by)}
              </Button>
            ))}
          {suggestions.length === 0 && (
            <span className={classes['text']}>{t('letterChecks.noSuggestion')}</span>
          )}
          {!isReadOnly && (
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={`${t('letterChecks.add')} : ${bare}`}
              onClick={add}
            >
              {t('letterChecks.add')}
            </Button>
          )}
        </div>
      </div>
    </li>
  )
}
