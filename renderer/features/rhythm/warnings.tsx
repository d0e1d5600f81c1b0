import { Button } from '@mantine/core'
import { IconCalendarOff, IconStack2 } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RhythmWarning } from '../../../preload/contract/rhythm'
import { formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import classes from './rhythm-page.module.css'

/** What shows before somebody asks for the rest: a warning is quiet. */
const shownAtOnce = 4

interface WarningsProps {
  warnings: readonly RhythmWarning[]
  densePerWeek: number
}

/** What is too dense and what is missing, each in a sentence. */
export function Warnings({ warnings, densePerWeek }: WarningsProps) {
  const { t } = useTranslation()
  const [isWhole, setWhole] = useState(false)
  const say = useWarningSentence(densePerWeek)
  if (warnings.length === 0) return <p className={classes['steady']}>{t('rhythm.steady')}</p>
  const shown = isWhole ? warnings : warnings.slice(0, shownAtOnce)
  const hidden = warnings.length - shownAtOnce
  return (
    <section aria-label={t('rhythm.warnings')} className={classes['warnings']}>
      <ul>
        {shown.map((warning) => (
          <li key={keyOf(warning)}>
            {warning.kind === 'dense' ? (
              <IconStack2 size={16} stroke={1.6} aria-hidden />
            ) : (
              <IconCalendarOff size={16} stroke={1.6} aria-hidden />
            )}
            {say(warning)}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? t('rhythm.lessWarnings') : t('rhythm.moreWarnings', { count: hidden })}
        </Button>
      )}
    </section>
  )
}

function useWarningSentence(limit: number): (warning: RhythmWarning) => string {
  const { t } = useTranslation()
  const locale = currentLanguage()
  return (warning) => {
    if (warning.kind === 'dense') {
      const day = formatDay(warning.weekOn, 'date', locale)
      return t('rhythm.dense', { count: warning.count, day, limit })
    }
    const { afterOn, beforeOn, territory } = warning
    const words = {
      after: afterOn === null ? '' : formatDay(afterOn, 'date', locale),
      before: beforeOn === null ? '' : formatDay(beforeOn, 'date', locale),
      days: t('rhythm.days', { count: warning.days }),
    }
    const edges = edgesOf(afterOn, beforeOn)
    if (territory === null) return t(`rhythm.hole.${edges}`, words)
    return t(`rhythm.hole.${edges}For`, { ...words, territory })
  }
}

function edgesOf(afterOn: string | null, beforeOn: string | null) {
  if (afterOn !== null) return beforeOn === null ? 'after' : 'between'
  return beforeOn === null ? 'all' : 'before'
}

function keyOf(warning: RhythmWarning): string {
  if (warning.kind === 'dense') return warning.weekOn
  return [warning.territory, warning.afterOn, warning.beforeOn].join('\n')
}
